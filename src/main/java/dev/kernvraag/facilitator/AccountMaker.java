package dev.kernvraag.facilitator;

import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes an account of what somebody filled in; whether they may is decided before. */
@Component
class AccountMaker {
    private static final int NAME_MAX = 80;
    private static final int EMAIL_MAX = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final FacilitatorRepository facilitators;
    private final PasswordEncoder passwords;
    private final Clock clock;

    AccountMaker(FacilitatorRepository facilitators, PasswordEncoder passwords, Clock clock) {
        this.facilitators = facilitators;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * An account that is not kept yet. Hashing its password takes long, so locks are taken after it.
     *
     * @throws Refusal {@code emailInvalid}, {@code emailTaken}, {@code passwordShort}, {@code tooLong}, {@code empty} or
     *     {@code signInBusy}
     */
    FacilitatorEntity prepare(String name, String email, String password) {
        String address = Clean.atMost(EMAIL_MAX, FacilitatorService.normalised(email));
        if (!EMAIL.matcher(address).matches()) {
            throw new Refusal("emailInvalid");
        }
        if (facilitators.findByEmail(address).isPresent()) {
            throw new Refusal("emailTaken");
        }
        if (password.length() < FacilitatorService.PASSWORD_MIN) {
            throw new Refusal("passwordShort", FacilitatorService.PASSWORD_MIN);
        }
        Clean.atMost(FacilitatorService.PASSWORD_MAX, password);
        return new FacilitatorEntity(
                FacilitatorId.random(),
                Clean.within(NAME_MAX, Clean.name(name)),
                address,
                passwords.encode(password),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    Facilitator keep(FacilitatorEntity account) {
        try {
            return facilitators.saveAndFlush(account).toFacilitator();
        } catch (DataIntegrityViolationException e) {
            // Somebody took the address while the password was hashed.
            throw new Refusal("emailTaken");
        }
    }
}
