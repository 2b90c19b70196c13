package dev.kernvraag.security;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request’s body that ends with an exception where it becomes too long, or has come too slowly. */
class BoundedBody implements InputBuffer {
    /** From when on the rate is looked at: until then it says more of the network than of the sender. */
    private static final double RATED_AFTER_SECONDS = 5;

    private static final long DRAINED = 2 * 1024 * 1024;

    private final InputBuffer source;
    private final BodyRule rule;
    private final long length;
    private final long start = System.nanoTime();
    private long read;
    private boolean ended;
    private int status;

    /**
     * A body that is yet to be read.
     *
     * @param length what it says itself in bytes, negative if it does not
     */
    BoundedBody(InputBuffer source, BodyRule rule, long length) {
        this.source = source;
        this.rule = rule;
        this.length = length;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        check();
        int more = source.doRead(handler);
        if (more < 0) {
            ended = true;
            return more;
        }
        read += more;
        check();
        return more;
    }

    @Override
    public int available() {
        return source.available();
    }

    private void check() throws IOException {
        double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        if (read > rule.most()) {
            status = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            throw new IOException("A body of more than " + rule.most() + " bytes");
        }
        if (isWhole()) {
            return;
        }
        if (seconds > rule.within().toSeconds() || (seconds > RATED_AFTER_SECONDS && read < seconds * rule.slowest())) {
            status = HttpServletResponse.SC_REQUEST_TIMEOUT;
            throw new IOException("A body that came too slowly: " + read + " bytes");
        }
    }

    /** Whether all of it has been read. */
    boolean isWhole() {
        return ended || (length >= 0 && read >= length);
    }

    /** What the sender is told where it was cut off; 0 where it was not. */
    int status() {
        return status;
    }

    /** All of it; what there is so far where {@link #status} says that it was cut off. */
    byte[] whole() {
        ByteArrayOutputStream all = new ByteArrayOutputStream((int) Math.max(0, Math.min(length, rule.most())));
        try {
            while (!isWhole()) {
                ByteBuffer part = part();
                all.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
            }
        } catch (IOException gone) {
            status = status == 0 ? HttpServletResponse.SC_REQUEST_TIMEOUT : status;
        }
        return all.toByteArray();
    }

    /** Takes in a little more of a body that somebody began to read, so that the sender gets to see the answer. */
    void drain() {
        long end = read + DRAINED;
        try {
            while (read > 0 && read < end && !isWhole() && status == 0) {
                part();
            }
        } catch (IOException gone) {
            // The answer stands; the connection is closed.
            status = 0;
        }
    }

    private ByteBuffer part() throws IOException {
        Part part = new Part();
        doRead(part);
        return part.buffer;
    }

    /** What was read at once. */
    private static final class Part implements ApplicationBufferHandler {
        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer filled) {
            buffer = filled;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Only what is parsed in place grows.
        }
    }
}
