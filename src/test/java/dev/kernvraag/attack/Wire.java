package dev.kernvraag.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A bare connection from a network of one’s choice, for what no decent client would send. */
public final class Wire implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket = new Socket();

    private Wire() {}

    /** Connects from a network, see {@link Target#address}. */
    public static Wire from(int network, int port) throws IOException {
        Wire wire = new Wire();
        try {
            wire.socket.bind(new InetSocketAddress(Target.address(network), 0));
            wire.socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            wire.socket.setSoTimeout(PATIENCE_MILLIS);
            return wire;
        } catch (IOException e) {
            wire.close();
            throw e;
        }
    }

    /** Sends a text. */
    public void send(String text) throws IOException {
        send(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends bytes. */
    public void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Whether the server has answered or hung up. */
    public boolean isDone() {
        try {
            socket.setSoTimeout(1);
            socket.getInputStream().read();
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        } catch (IOException gone) {
            return true;
        }
    }

    /** The first line of the answer; empty if the server closed without one. */
    public String status() throws IOException {
        socket.setSoTimeout(PATIENCE_MILLIS);
        StringBuilder line = new StringBuilder();
        int read = socket.getInputStream().read();
        while (read >= 0 && read != '\r') {
            line.append((char) read);
            read = socket.getInputStream().read();
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
