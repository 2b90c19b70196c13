package dev.kernvraag.facilitator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.ServiceTest;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

class FacilitatorServiceTests extends ServiceTest {
    private static final String PASSWORD = "a long enough password";

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private FacilitatorUserDetailsService users;

    @Autowired
    private FacilitatorRepository table;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private AccountMaker maker;

    @Autowired
    private FirstAccountService first;

    private final String mailbox = UUID.randomUUID() + "@example.org";

    @OnEachDatabase
    void anAccountIsFoundByItsAddressInAnyCase() {
        Facilitator fay =
                facilitators.register(" Fay  Visser\u202E ", " " + mailbox.toUpperCase(Locale.ROOT), PASSWORD);
        assertThat(fay.name()).isEqualTo("Fay Visser");
        assertThat(fay.email()).isEqualTo(mailbox);
        assertThat(facilitators.byEmail(mailbox.toUpperCase(Locale.ROOT) + " ")).contains(fay);
        assertThat(facilitators.byId(fay.id())).contains(fay);
        assertThat(facilitators.byEmail("nobody@example.org")).isEmpty();
        assertThat(facilitators.noneYet()).isFalse();
    }

    @OnEachDatabase
    void aPasswordIsKeptAsAHashThatOnlyThePasswordFits() {
        facilitators.register("Fay", mailbox, PASSWORD);
        UserDetails fay = users.loadUserByUsername(mailbox);
        assertThat(fay.getPassword()).startsWith("{argon2}").doesNotContain(PASSWORD);
        assertThat(passwords.matches(PASSWORD, fay.getPassword())).isTrue();
        assertThat(passwords.matches(PASSWORD + " ", fay.getPassword())).isFalse();
        assertThat(tables.text()).doesNotContain(PASSWORD);
        assertThatThrownBy(() -> users.loadUserByUsername("nobody@example.org"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @OnEachDatabase
    void whatCannotBeAnAccountIsRefusedWithTheReason() {
        facilitators.register("Fay", mailbox, PASSWORD);
        refused("emailTaken", () -> facilitators.register("Fay again", mailbox.toUpperCase(Locale.ROOT), PASSWORD));
        refused("emailInvalid", () -> facilitators.register("Fay", "no address", PASSWORD));
        refused("emailInvalid", () -> facilitators.register("Fay", "", PASSWORD));
        refused("tooLong", () -> facilitators.register("Fay", "x".repeat(250) + "@example.org", PASSWORD));
        refused("passwordShort", () -> facilitators.register("Fay", "other" + mailbox, "123456789"));
        refused("tooLong", () -> facilitators.register("Fay", "other" + mailbox, "x".repeat(201)));
        refused("empty", () -> facilitators.register(" \u0000 ", "other" + mailbox, PASSWORD));
        refused("tooLong", () -> facilitators.register("x".repeat(81), "other" + mailbox, PASSWORD));
    }

    @OnEachDatabase
    void onceThereIsAnAccountRegistrationIsClosedUnlessTheServersOwnerOpensIt() {
        facilitators.register("Fay", mailbox, PASSWORD);
        FacilitatorService closed = new FacilitatorService(table, maker, first, false);
        assertThat(closed.registrationOpen()).isFalse();
        refused("registrationClosed", () -> closed.register("Eve", "eve" + mailbox, PASSWORD));
        assertThat(facilitators.registrationOpen()).isTrue();
    }
}
