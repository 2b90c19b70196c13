package dev.kernvraag.facilitator;

import dev.kernvraag.language.Refusal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first account, for whoever shows that the server is theirs: by the code that it printed, or by sitting at it.
 */
@Service
public class FirstAccountService {
    private final FacilitatorRepository facilitators;
    private final AccountMaker accounts;
    private final SetupCode setupCode;

    FirstAccountService(FacilitatorRepository facilitators, AccountMaker accounts, SetupCode setupCode) {
        this.facilitators = facilitators;
        this.accounts = accounts;
        this.setupCode = setupCode;
    }

    /** Whether a code is the one that the server printed, in any case and with any signs between its letters. */
    @Transactional(readOnly = true)
    public boolean opens(String code) {
        String right = plain(setupCode.current());
        return !right.isEmpty()
                && MessageDigest.isEqual(
                        right.getBytes(StandardCharsets.UTF_8), plain(code).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes it for whoever has the code.
     *
     * @throws Refusal {@code setupCodeWrong}, {@code registrationClosed} where there is an account already, or one of
     *     those that tell what is wrong with what was filled in
     */
    @Transactional
    public Facilitator make(String code, String name, String email, String password) {
        if (facilitators.count() > 0) {
            throw new Refusal("registrationClosed");
        }
        if (!opens(code)) {
            throw new Refusal("setupCodeWrong");
        }
        return makeHere(name, email, password);
    }

    /**
     * Makes it for somebody at the machine itself; see {@link #make} for what is refused.
     *
     * <p>Of several at once one gets it: they wait for each other.
     */
    @Transactional
    public Facilitator makeHere(String name, String email, String password) {
        FacilitatorEntity account = accounts.prepare(name, email, password);
        setupCode.lock();
        if (facilitators.count() > 0) {
            throw new Refusal("registrationClosed");
        }
        setupCode.clear();
        return accounts.keep(account);
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
