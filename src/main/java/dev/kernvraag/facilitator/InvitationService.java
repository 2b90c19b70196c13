package dev.kernvraag.facilitator;

import dev.kernvraag.language.Clean;
import dev.kernvraag.language.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets people who have an account give others one: by a link that makes one account, once.
 *
 * <p>The link carries 256 random bits, of which the tables have the hash; so it is seen once, by whoever made it.
 */
@Service
public class InvitationService {
    /** How long a link is good. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** The most links of one person that nobody has used yet. */
    public static final int MOST = 20;

    private static final int FOR_WHOM_MAX = 80;

    private final InvitationRepository invitations;
    private final FacilitatorRepository facilitators;
    private final AccountMaker accounts;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations, FacilitatorRepository facilitators, AccountMaker accounts, Clock clock) {
        this.invitations = invitations;
        this.facilitators = facilitators;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Makes a link.
     *
     * @param forWhom a name or an address, so that the inviter knows the link again
     * @return the secret part of the link
     * @throws Refusal {@code invitedNobody}, {@code tooLong} or {@code invitationsTooMany}
     */
    @Transactional
    public String invite(FacilitatorId inviter, String forWhom) {
        String whom = Clean.atMost(FOR_WHOM_MAX, Clean.name(forWhom));
        if (whom.isEmpty()) {
            throw new Refusal("invitedNobody");
        }
        Instant now = now();
        invitations.forgetAllUntil(now);
        if (of(inviter).size() >= MOST) {
            throw new Refusal("invitationsTooMany", MOST);
        }
        String token = Secrets.token();
        invitations.save(new InvitationEntity(inviter, whom, Secrets.hash(token), now, now.plus(KEPT)));
        return token;
    }

    /** Somebody’s links that are still good, the newest first. */
    @Transactional(readOnly = true)
    public List<Invitation> of(FacilitatorId inviter) {
        Instant now = now();
        return invitations.findByInviterIdOrderByMadeAtDesc(inviter.value()).stream()
                .filter(one -> one.until().isAfter(now))
                .map(InvitationEntity::toInvitation)
                .toList();
    }

    /** Ends one of somebody’s own links. */
    @Transactional
    public void withdraw(FacilitatorId inviter, InvitationId id) {
        invitations.withdraw(id.value(), inviter.value());
    }

    /** Who invites with a link; empty where it is used, withdrawn, over, or none. */
    @Transactional(readOnly = true)
    public Optional<Facilitator> inviter(String token) {
        Instant now = now();
        return invitations
                .findByTokenHash(Secrets.hash(token))
                .filter(one -> one.until().isAfter(now))
                .flatMap(one ->
                        facilitators.findById(one.toInvitation().inviter().value()))
                .map(FacilitatorEntity::toFacilitator);
    }

    /**
     * Makes the account of whoever was given a link, and uses the link up.
     *
     * @throws Refusal {@code invitationOver}, or one of those that tell what is wrong with what was filled in; then the
     *     link stays good
     */
    @Transactional
    public Facilitator accept(String token, String name, String email, String password) {
        if (inviter(token).isEmpty()) {
            throw new Refusal("invitationOver");
        }
        FacilitatorEntity account = accounts.prepare(name, email, password);
        InvitationEntity invitation =
                invitations.lock(Secrets.hash(token)).orElseThrow(() -> new Refusal("invitationOver"));
        if (invitations.use(invitation.getId()) == 0) {
            throw new Refusal("invitationOver");
        }
        return accounts.keep(account);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
