package dev.kernvraag.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Asks {@code /livez} four times a second, each time through a connection of its own, as a supervisor does. */
final class Probe implements AutoCloseable {
    private static final long EVERY = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int PATIENCE_MILLIS = 15_000;

    /** What a refusal counts for: it is no answer either. */
    static final double NO_ANSWER_MILLIS = PATIENCE_MILLIS;

    private final int port;
    private final Thread clock;
    private volatile List<Double> times = new CopyOnWriteArrayList<>();
    private volatile boolean asking = true;

    Probe(int port) {
        this.port = port;
        this.clock = Thread.ofPlatform().start(this::askOnAndOn);
    }

    /** How long each answer took since the last call, in milliseconds; 15,000 where none came. */
    List<Double> times() {
        List<Double> taken = times;
        times = new CopyOnWriteArrayList<>();
        return taken;
    }

    @Override
    public void close() {
        asking = false;
        LockSupport.unpark(clock);
    }

    private void askOnAndOn() {
        long next = System.nanoTime();
        while (asking) {
            List<Double> noted = times;
            // One that hangs keeps no other waiting.
            Thread.ofVirtual().start(() -> noted.add(ask(port, "/livez")));
            next += EVERY;
            LockSupport.parkNanos(next - System.nanoTime());
        }
    }

    /** How long it took until the server said yes at an address, in milliseconds; 15,000 where it did not. */
    static double ask(int port, String address) {
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
            return new String(answer, StandardCharsets.US_ASCII).equals("HTTP/1.1 200")
                    ? (System.nanoTime() - start) / 1e6
                    : NO_ANSWER_MILLIS;
        } catch (IOException e) {
            return NO_ANSWER_MILLIS;
        }
    }
}
