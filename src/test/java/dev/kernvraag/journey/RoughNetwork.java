package dev.kernvraag.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A bad network in front of a server on this machine: it cuts, goes silent, delays and throttles. */
public final class RoughNetwork implements AutoCloseable {
    private static final int CHUNK = 8_192;
    private static final int SLICES_A_SECOND = 20;

    private enum Weather {
        FAIR,
        CUT,
        SILENT
    }

    private final ServerSocket door;
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private volatile int server;
    private volatile Weather weather = Weather.FAIR;
    private volatile Duration delay = Duration.ZERO;
    private volatile int bytesASecond = Integer.MAX_VALUE;
    private volatile String host = "";
    private volatile Refusal refusal = new Refusal("", "");

    /** What is answered instead of the server, to requests for a path; none for no answer. */
    private record Refusal(String path, String answer) {
        boolean holds(String asked) {
            return !answer.isEmpty() && asked.startsWith(path);
        }
    }

    /** A network to a port of this machine, fair at first. */
    public RoughNetwork(int server) {
        this.server = server;
        try {
            this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    /** Where a browser reaches the server through this network. */
    public int port() {
        return door.getLocalPort();
    }

    /** The server is at another port from now on. */
    void moveTo(int port) {
        server = port;
    }

    /** Breaks every connection, and lets no new one through until {@link #heal}. */
    void cut() {
        weather = Weather.CUT;
        lines.forEach(Line::end);
    }

    /**
     * Goes silent: connections seem to live, nothing comes through any more. Those that were open then stay silent after
     * {@link #heal} too, as behind a router that has forgotten them.
     */
    void goSilent() {
        weather = Weather.SILENT;
        lines.forEach(line -> line.silent = true);
    }

    /** Makes the open connections silent that began with a request for this path; new ones are fair. */
    void silence(String path) {
        lines.stream().filter(line -> line.path.startsWith(path)).forEach(line -> line.silent = true);
    }

    /** Holds everything up, each way. */
    void delay(Duration each) {
        delay = each;
    }

    /** Lets only so much through, each way of each connection. */
    void throttle(int bytes) {
        bytesASecond = bytes;
    }

    /** Asks the server under another name than the browser uses, as a proxy does that keeps the Host header to itself. */
    void rename(String other) {
        host = other;
    }

    /**
     * Answers by itself where a new connection begins with a request for this path, as a proxy does that refuses something.
     *
     * @param answer the first lines of it, each with its end
     */
    void refuse(String path, String answer) {
        refusal = new Refusal(path, answer);
    }

    /** Is fair again. */
    void heal() {
        host = "";
        refusal = new Refusal("", "");
        delay = Duration.ZERO;
        bytesASecond = Integer.MAX_VALUE;
        weather = Weather.FAIR;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        lines.forEach(Line::end);
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                Line line = new Line(door.accept());
                lines.add(line);
                Thread.ofVirtual().start(line::carry);
            } catch (IOException e) {
                // The door was closed, and the loop ends with it.
            }
        }
    }

    private final class Line {
        private final Socket browser;
        private volatile Socket far = new Socket();
        private volatile boolean silent;
        private volatile String path = "";

        Line(Socket browser) {
            this.browser = browser;
        }

        void carry() {
            if (weather == Weather.CUT) {
                end();
                return;
            }
            silent = weather == Weather.SILENT;
            try {
                far = new Socket(InetAddress.getLoopbackAddress(), server);
            } catch (IOException e) {
                end();
                return;
            }
            Thread.ofVirtual().start(() -> pump(far, browser, false));
            pump(browser, far, true);
        }

        private void pump(Socket from, Socket to, boolean asking) {
            byte[] chunk = new byte[CHUNK];
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                boolean first = asking;
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    if (first) {
                        first = false;
                        path = requested(new String(chunk, 0, read, StandardCharsets.ISO_8859_1));
                        if (refusal.holds(path)) {
                            browser.getOutputStream().write(refusal.answer().getBytes(StandardCharsets.ISO_8859_1));
                            browser.shutdownOutput();
                            break;
                        }
                    }
                    if (asking && !host.isEmpty()) {
                        byte[] renamed = renamed(chunk, read);
                        pass(out, renamed, renamed.length);
                    } else if (!silent) {
                        pass(out, chunk, read);
                    }
                }
            } catch (IOException e) {
                // One end went away; the other is told below.
            }
            // A silent line hides from the browser that the server has hung up.
            if (asking || !silent) {
                end();
            }
        }

        private void pass(OutputStream out, byte[] chunk, int length) throws IOException {
            LockSupport.parkNanos(delay.toNanos());
            int slice = Math.max(1, Math.min(CHUNK, bytesASecond / SLICES_A_SECOND));
            for (int at = 0; at < length; at += slice) {
                out.write(chunk, at, Math.min(slice, length - at));
                out.flush();
                if (bytesASecond < Integer.MAX_VALUE) {
                    LockSupport.parkNanos(Duration.ofSeconds(1).toNanos() / SLICES_A_SECOND);
                }
            }
        }

        private void end() {
            lines.remove(this);
            hangUp(browser);
            hangUp(far);
        }
    }

    private byte[] renamed(byte[] chunk, int length) {
        return new String(chunk, 0, length, StandardCharsets.ISO_8859_1)
                .replaceAll("(?im)^Host: [^\r\n]*", "Host: " + host)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String requested(String request) {
        String[] words = request.split(" ", 3);
        return words.length > 1 ? words[1] : "";
    }

    private static void hangUp(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException e) {
            // It is closed, which is all that was wanted.
        }
    }
}
