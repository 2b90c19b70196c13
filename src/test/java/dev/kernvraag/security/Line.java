package dev.kernvraag.security;

import dev.kernvraag.support.Patience;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A bare connection, for what no decent client sends. */
final class Line implements AutoCloseable {
    private static final int A_MOMENT_MILLIS = 300;

    private final Socket socket;

    Line(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
    }

    Line send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** All that the server says until it hangs up. */
    String untilTheEnd() throws IOException {
        socket.setSoTimeout((int) Patience.LIMIT.toMillis());
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    /** Sends the same on and on until the server answers or hangs up; what it says then. */
    String drip(String drop) throws IOException {
        long end = System.nanoTime() + Patience.LIMIT.toNanos();
        socket.setSoTimeout(A_MOMENT_MILLIS);
        StringBuilder said = new StringBuilder();
        try {
            while (System.nanoTime() < end) {
                try {
                    int read = socket.getInputStream().read();
                    if (read < 0) {
                        return said.toString();
                    }
                    said.append((char) read);
                } catch (SocketTimeoutException silent) {
                    send(drop);
                }
            }
        } catch (IOException hungUp) {
            return said.toString();
        }
        throw new AssertionError("still open: " + said);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
