package dev.kernvraag.security;

import java.nio.ByteBuffer;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A request’s body that has come already. */
class WholeBody implements InputBuffer {
    private final byte[] bytes;
    private boolean given;

    /** A body of these bytes. */
    WholeBody(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) {
        if (given || bytes.length == 0) {
            return -1;
        }
        given = true;
        handler.setByteBuffer(ByteBuffer.wrap(bytes));
        return bytes.length;
    }

    @Override
    public int available() {
        return given ? 0 : bytes.length;
    }
}
