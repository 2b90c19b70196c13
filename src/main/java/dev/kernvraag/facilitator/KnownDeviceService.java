package dev.kernvraag.facilitator;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows a browser in which somebody has signed in before, so that others’ guesses do not slow its person down (OWASP, “Slow
 * Down Online Guessing Attacks with Device Cookies”).
 *
 * <p>The token signs nobody in and names nobody. It is a random part and its keyed hash, under the hash of the password: so
 * no table keeps it, every node knows it, and it ends with the password.
 */
@Service
public class KnownDeviceService {
    private static final String HMAC = "HmacSHA256";

    private final FacilitatorRepository facilitators;

    KnownDeviceService(FacilitatorRepository facilitators) {
        this.facilitators = facilitators;
    }

    /** What the browser of somebody who signed in keeps. */
    @Transactional(readOnly = true)
    public Optional<String> token(String email) {
        return account(email).map(account -> {
            String device = Secrets.token();
            return device + "." + proof(account, device);
        });
    }

    /**
     * The name of a device, for counting its guesses.
     *
     * @param token what the browser sent
     * @return empty if nobody has signed in to that account with it
     */
    @Transactional(readOnly = true)
    public Optional<String> device(String email, String token) {
        int dot = token.indexOf('.');
        if (dot <= 0) {
            return Optional.empty();
        }
        String device = token.substring(0, dot);
        return account(email)
                .filter(account -> Secrets.same(proof(account, device), token.substring(dot + 1)))
                .map(account -> device);
    }

    private Optional<FacilitatorEntity> account(String email) {
        return facilitators.findByEmail(FacilitatorService.normalised(email));
    }

    private static String proof(FacilitatorEntity account, String device) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(account.passwordHash().getBytes(StandardCharsets.UTF_8), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(("device " + device).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
