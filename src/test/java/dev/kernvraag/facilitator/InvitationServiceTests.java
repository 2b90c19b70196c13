package dev.kernvraag.facilitator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.language.Refusal;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.support.Together;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class InvitationServiceTests extends ServiceTest {
    private static final String PASSWORD = "a long enough password";

    @Autowired
    private InvitationService invitations;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private InvitationRepository table;

    @Autowired
    private FacilitatorRepository accounts;

    @Autowired
    private AccountMaker maker;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final String mailbox = UUID.randomUUID() + "@example.org";

    @OnEachDatabase
    void whoeverIsInvitedMakesAnAccountAndTheLinkIsUsedUp() {
        FacilitatorId fay = rooms.facilitator();
        String token = invitations.invite(fay, " Gus  Berg ");
        assertThat(invitations.of(fay)).extracting(Invitation::forWhom).containsExactly("Gus Berg");
        assertThat(invitations.inviter(token)).map(Facilitator::id).contains(fay);

        Facilitator gus = invitations.accept(token, "Gus", mailbox, PASSWORD);
        assertThat(facilitators.byEmail(mailbox)).contains(gus);
        assertThat(invitations.of(fay)).isEmpty();
        assertThat(invitations.inviter(token)).isEmpty();
        refused("invitationOver", () -> invitations.accept(token, "Eve", "eve" + mailbox, PASSWORD));
    }

    @OnEachDatabase
    void ofEightWhoUseALinkAtOnceOneGetsAnAccount() {
        String token = invitations.invite(rooms.facilitator(), "Gus");
        List<String> outcomes = Together.call(8, one -> {
            try {
                invitations.accept(token, "Person", one + mailbox, PASSWORD);
                return "made";
            } catch (Refusal refusal) {
                return refusal.code();
            }
        });
        assertThat(outcomes).containsOnlyOnce("made").isSubsetOf("made", "invitationOver", "signInBusy");
    }

    @OnEachDatabase
    void whatIsWrongInTheFormLeavesTheLinkGood() {
        String token = invitations.invite(rooms.facilitator(), "Gus");
        refused("passwordShort", () -> invitations.accept(token, "Gus", mailbox, "short"));
        refused("emailInvalid", () -> invitations.accept(token, "Gus", "no address", PASSWORD));
        refused("empty", () -> invitations.accept(token, " ", mailbox, PASSWORD));
        assertThat(invitations.accept(token, "Gus", mailbox, PASSWORD).name()).isEqualTo("Gus");
        String other = invitations.invite(rooms.facilitator(), "Gus again");
        refused("emailTaken", () -> invitations.accept(other, "Gus", mailbox, PASSWORD));
    }

    @OnEachDatabase
    void aLinkIsWithdrawnByWhoeverMadeItAndByNobodyElse() {
        FacilitatorId fay = rooms.facilitator();
        String token = invitations.invite(fay, "Gus");
        InvitationId id = invitations.of(fay).getFirst().id();
        invitations.withdraw(rooms.facilitator(), id);
        assertThat(invitations.of(fay)).hasSize(1);
        invitations.withdraw(fay, id);
        assertThat(invitations.of(fay)).isEmpty();
        refused("invitationOver", () -> invitations.accept(token, "Gus", mailbox, PASSWORD));
    }

    @OnEachDatabase
    void aLinkEndsAfterAWeek() {
        FacilitatorId fay = rooms.facilitator();
        String token = invitations.invite(fay, "Gus");
        InvitationService later = new InvitationService(
                table, accounts, maker, Clock.offset(clock, InvitationService.KEPT.plus(Duration.ofMinutes(1))));
        assertThat(later.of(fay)).isEmpty();
        assertThat(later.inviter(token)).isEmpty();
        refused("invitationOver", () -> later.accept(token, "Gus", mailbox, PASSWORD));
    }

    @OnEachDatabase
    void aLinkIsForSomebodyAndOnePersonHasAFewOpen() {
        FacilitatorId fay = rooms.facilitator();
        refused("invitedNobody", () -> invitations.invite(fay, " \u202E "));
        refused("tooLong", () -> invitations.invite(fay, "x".repeat(81)));
        for (int i = 0; i < InvitationService.MOST; i++) {
            invitations.invite(fay, "Gus " + i);
        }
        refused("invitationsTooMany", () -> invitations.invite(fay, "One more"));
    }

    @OnEachDatabase
    void theTablesDoNotTellTheLink() {
        String token = invitations.invite(rooms.facilitator(), "Gus");
        assertThat(token).hasSizeGreaterThan(128 / 6);
        assertThat(jdbc.queryForList("select * from invitation").toString())
                .contains(Secrets.hash(token))
                .doesNotContain(token);
    }
}
