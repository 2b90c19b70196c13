package dev.kernvraag.attack;

import dev.kernvraag.board.Room;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The server under attack, for as long as the attack lasts, and what the attack reached. */
public final class Target {
    private static final int NETWORKS = 64;

    private final int port;
    private final Room honest;
    private final long end;
    private final Map<String, Long> reached = new TreeMap<>();
    private final List<String> broken = new ArrayList<>();

    Target(int port, Room honest, int seconds) {
        this.port = port;
        this.honest = honest;
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Where the server listens, on this machine. */
    public int port() {
        return port;
    }

    /** The room of honest people, in which an attacker may have a seat too. */
    public Room honest() {
        return honest;
    }

    /** Whether the attack has lasted long enough. */
    public boolean isOver() {
        return System.nanoTime() >= end;
    }

    /** Waits, but not beyond the end; says whether the attack goes on. */
    public boolean pause(long millis) {
        LockSupport.parkNanos(Math.min(TimeUnit.MILLISECONDS.toNanos(millis), end - System.nanoTime()));
        return !isOver();
    }

    /** Counts something that the attack reached, under a name that the report shows. */
    public synchronized void count(String what) {
        reached.merge(what, 1L, Long::sum);
    }

    /** Notes the largest value of something that the attack reached. */
    public synchronized void most(String what, long value) {
        reached.merge(what, value, Long::max);
    }

    /** Asks for something that must hold besides what every attack is asked. */
    public synchronized void demand(String what, boolean held) {
        if (!held) {
            broken.add(what);
        }
    }

    synchronized Map<String, Long> reached() {
        return new TreeMap<>(reached);
    }

    synchronized List<String> broken() {
        return List.copyOf(broken);
    }

    /** An address of this machine to attack from: every number, up to 64, is in a network of its own. */
    public static InetAddress address(int network) {
        try {
            return InetAddress.getByAddress(new byte[] {127, 1, (byte) (network % NETWORKS), 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
