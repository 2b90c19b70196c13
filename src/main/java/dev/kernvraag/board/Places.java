package dev.kernvraag.board;

import dev.kernvraag.journal.WorkshopId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/**
 * Names the lines of a journal for browsers, which can tell one place from another by it and nothing else.
 *
 * <p>The numbers of the lines would tell, while everybody writes alone, how much the others write. A name means nothing
 * on another node or after a restart: there a board begins anew.
 */
@Component
class Places {
    private static final int SALT_BYTES = 32;
    private static final int UUID_BYTES = 16;

    /** A browser’s numbers are exact up to 53 bits. */
    private static final int UNUSED_BITS = Long.SIZE - 48;

    private final byte[] salt = new byte[SALT_BYTES];

    Places() {
        new SecureRandom().nextBytes(salt);
    }

    /** The name of a line, 0 or more. */
    long of(WorkshopId workshop, long seq) {
        byte[] line = ByteBuffer.allocate(SALT_BYTES + UUID_BYTES + Long.BYTES)
                .put(salt)
                .putLong(workshop.value().getMostSignificantBits())
                .putLong(workshop.value().getLeastSignificantBits())
                .putLong(seq)
                .array();
        return ByteBuffer.wrap(sha256(line)).getLong() >>> UNUSED_BITS;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
