package dev.kernvraag.facilitator;

import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates accounts and finds them. */
@Service
public class FacilitatorService {
    /** The fewest characters of a password (NIST SP 800-63B asks for 8; length is what helps). */
    public static final int PASSWORD_MIN = 10;

    /** The most characters of a password; hashing a longer one would only cost time. */
    public static final int PASSWORD_MAX = 200;

    private final FacilitatorRepository facilitators;
    private final AccountMaker accounts;
    private final FirstAccountService firstAccount;
    private final boolean registrationOpen;

    FacilitatorService(
            FacilitatorRepository facilitators,
            AccountMaker accounts,
            FirstAccountService firstAccount,
            @Value("${kernvraag.registration.open:false}") boolean registrationOpen) {
        this.facilitators = facilitators;
        this.accounts = accounts;
        this.firstAccount = firstAccount;
        this.registrationOpen = registrationOpen;
    }

    /** Whether anybody may make an account here, without an invitation and without a code. */
    public boolean registrationOpen() {
        return registrationOpen;
    }

    /** Whether nobody has an account yet. */
    @Transactional(readOnly = true)
    public boolean noneYet() {
        return facilitators.count() == 0;
    }

    /**
     * Makes an account, where anybody may have one or nobody has one yet; only for a caller that is the server itself, since
     * it asks no code.
     *
     * @throws Refusal {@code registrationClosed}, or one of those that tell what is wrong with what was filled in
     */
    @Transactional
    public Facilitator register(String name, String email, String password) {
        if (registrationOpen) {
            return accounts.keep(accounts.prepare(name, email, password));
        }
        if (!noneYet()) {
            throw new Refusal("registrationClosed");
        }
        return firstAccount.makeHere(name, email, password);
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
