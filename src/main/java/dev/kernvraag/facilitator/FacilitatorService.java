package dev.kernvraag.facilitator;

import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates accounts and finds them. */
@Service
public class FacilitatorService {
    /** The fewest characters of a password (NIST SP 800-63B asks for 8; length is what helps). */
    public static final int PASSWORD_MIN = 10;

    /** The most characters of a password; hashing a longer one would only cost time. */
    public static final int PASSWORD_MAX = 200;

    private static final int NAME_MAX = 80;
    private static final int EMAIL_MAX = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private final FacilitatorRepository facilitators;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final boolean registrationOpen;

    FacilitatorService(
            FacilitatorRepository facilitators,
            PasswordEncoder passwords,
            Clock clock,
            @Value("${kernvraag.registration.open:false}") boolean registrationOpen) {
        this.facilitators = facilitators;
        this.passwords = passwords;
        this.clock = clock;
        this.registrationOpen = registrationOpen;
    }

    /** Whether an account can be made now: the first one always, more only where the owner of the server opens it. */
    @Transactional(readOnly = true)
    public boolean registrationOpen() {
        return registrationOpen || noneYet();
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean noneYet() {
        return facilitators.count() == 0;
    }

    /**
     * Makes an account.
     *
     * @throws Refusal {@code registrationClosed}, {@code emailInvalid}, {@code emailTaken}, {@code passwordShort},
     *     {@code tooLong} or {@code empty}
     */
    @Transactional
    public Facilitator register(String name, String email, String password) {
        if (!registrationOpen()) {
            throw new Refusal("registrationClosed");
        }
        String address = Clean.atMost(EMAIL_MAX, normalised(email));
        if (!EMAIL.matcher(address).matches()) {
            throw new Refusal("emailInvalid");
        }
        if (facilitators.findByEmail(address).isPresent()) {
            throw new Refusal("emailTaken");
        }
        if (password.length() < PASSWORD_MIN) {
            throw new Refusal("passwordShort", PASSWORD_MIN);
        }
        Clean.atMost(PASSWORD_MAX, password);
        FacilitatorEntity entity = new FacilitatorEntity(
                FacilitatorId.random(),
                Clean.within(NAME_MAX, Clean.name(name)),
                address,
                passwords.encode(password),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return facilitators.save(entity).toFacilitator();
    }

    /** The facilitator who signs in with this address. */
    @Transactional(readOnly = true)
    public Optional<Facilitator> byEmail(String email) {
        return facilitators.findByEmail(normalised(email)).map(FacilitatorEntity::toFacilitator);
    }

    /** The facilitator with this id. */
    @Transactional(readOnly = true)
    public Optional<Facilitator> byId(FacilitatorId id) {
        return facilitators.findById(id.value()).map(FacilitatorEntity::toFacilitator);
    }

    static String normalised(String email) {
        return Clean.line(email).toLowerCase(Locale.ROOT);
    }
}
