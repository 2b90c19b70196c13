package dev.kernvraag.participant;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What only a participant’s browser knows: 256 random bits.
 *
 * <p>Never stored, never logged: {@link #toString} keeps silent.
 */
public final class Secret {
    private static final int BYTES = 32;
    private static final String MAC = "HmacSHA256";

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    static Secret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Secret(bytes);
    }

    static Secret parse(String encoded) {
        return new Secret(Base64.getUrlDecoder().decode(encoded));
    }

    String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What the table keeps, so that the secret can be recognised (SHA-256, in hexadecimal). */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The proof that a thing is this participant’s: HMAC-SHA256 (RFC 2104) of the thing’s id under the secret.
     *
     * <p>Two things of one participant have unrelated proofs, so proofs in a table link nothing.
     */
    public String proofOf(UUID thing) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(bytes, MAC));
            return HexFormat.of().formatHex(mac.doFinal(thing.toString().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
