package dev.kernvraag.security;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * Bounds connections, where Tomcat only bounds how long each waits for its next byte: a head has to be complete in time, one
 * network takes no more than its share, and where all are taken, those make room that have nothing under way.
 */
class ConnectionGuard extends NioEndpoint {
    /** The name by which Tomcat makes the protocol that uses it. */
    static final String PROTOCOL = Protocol.class.getName();

    /** How long the head of a request may take from its first byte on. */
    private static final long HEAD_MAX = TimeUnit.SECONDS.toNanos(10);

    private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

    /** The part of all connections that one network may have; a proxy has those of everybody. */
    private static final double SHARE = 0.6;

    /** How many make room at a time, since finding them looks at all. */
    private static final int ROOM = 64;

    private final Map<ClientNetwork, Set<SocketChannel>> networks = new HashMap<>();
    private volatile int most = Integer.MAX_VALUE;
    private volatile Pattern proxies = Pattern.compile("");
    private volatile boolean watching;

    /** HTTP behind the guard; Tomcat makes it by its name. */
    public static final class Protocol extends Http11NioProtocol {
        private final ConnectionGuard guard;

        /** A protocol that is bounded once it is told by how much. */
        public Protocol() {
            this(new ConnectionGuard());
        }

        private Protocol(ConnectionGuard guard) {
            super(guard);
            this.guard = guard;
        }

        void bound(int most, String proxies) {
            guard.most = most;
            guard.proxies = Pattern.compile(proxies);
            // Beyond the guard’s own bound, so that it is asked, and not the queue in front of it.
            setMaxConnections(most + ROOM);
        }
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        return admits(socket) && super.setSocketOptions(socket);
    }

    @Override
    public void startInternal() throws Exception {
        super.startInternal();
        watching = true;
        Thread.ofPlatform().name("connections").daemon().start(this::watch);
    }

    @Override
    public void stopInternal() {
        watching = false;
        super.stopInternal();
    }

    private boolean admits(SocketChannel socket) {
        if (getConnections().size() >= most && !makeRoom()) {
            return false;
        }
        String address = address(socket);
        if (proxies.matcher(address).matches()) {
            return true;
        }
        ClientNetwork network = ClientNetwork.of(address);
        synchronized (networks) {
            Set<SocketChannel> own = networks.computeIfAbsent(network, unused -> new HashSet<>());
            if (own.size() >= most * SHARE) {
                own.removeIf(one -> !one.isOpen());
            }
            return own.size() < most * SHARE && own.add(socket);
        }
    }

    private static String address(SocketChannel socket) {
        try {
            return socket.getRemoteAddress() instanceof InetSocketAddress remote
                    ? remote.getAddress().getHostAddress()
                    : "";
        } catch (IOException gone) {
            return "";
        }
    }

    private void watch() {
        while (watching) {
            LockSupport.parkNanos(EVERY);
            long now = System.nanoTime();
            getConnections().stream()
                    .filter(one -> headBegan(one) != 0 && now - headBegan(one) > HEAD_MAX)
                    .forEach(this::hangUp);
            synchronized (networks) {
                networks.values().forEach(own -> own.removeIf(one -> !one.isOpen()));
                networks.values().removeIf(Set::isEmpty);
            }
        }
    }

    /** Hangs up on some of the network that has most of those with nothing under way; says whether there were any. */
    private boolean makeRoom() {
        Map<ClientNetwork, List<SocketWrapperBase<NioChannel>>> idle = new HashMap<>();
        for (SocketWrapperBase<NioChannel> one : getConnections()) {
            if (isIdle(one)) {
                idle.computeIfAbsent(ClientNetwork.of(one.getRemoteAddr()), unused -> new ArrayList<>())
                        .add(one);
            }
        }
        List<SocketWrapperBase<NioChannel>> most =
                idle.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        most.stream().limit(ROOM).forEach(this::hangUp);
        return !most.isEmpty();
    }

    private void hangUp(SocketWrapperBase<NioChannel> one) {
        processSocket(one, SocketEvent.ERROR, true);
    }

    /** Whether no request of it is being answered: it waits for one, or for the rest of a head. */
    private static boolean isIdle(SocketWrapperBase<NioChannel> one) {
        if (!one.getLock().tryLock()) {
            return false;
        }
        try {
            return !one.isClosed() && (one.getCurrentProcessor() == null || headBegan(one) != 0);
        } finally {
            one.getLock().unlock();
        }
    }

    /** When the first byte came of a head that is not complete, by {@link System#nanoTime}; 0 where there is none. */
    private static long headBegan(SocketWrapperBase<NioChannel> one) {
        return one.getCurrentProcessor() instanceof Processor processor
                        && !processor.isUpgrade()
                        && !processor.isAsync()
                ? Math.max(0, processor.getRequest().getStartTimeNanos())
                : 0;
    }
}
