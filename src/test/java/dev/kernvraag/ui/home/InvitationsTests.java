package dev.kernvraag.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.Invitation;
import dev.kernvraag.facilitator.InvitationService;
import dev.kernvraag.language.Language;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationsTests extends UiTest {
    @Autowired
    private InvitationService invitations;

    @Test
    void somebodyWithAnAccountInvitesAColleagueFromTheirMenuAndSeesTheLinkIsOpen() {
        FacilitatorId anna = anna().id();
        Visitor visitor = visitor(Language.EN);
        visitor.signIn("anna@example.org", PASSWORD);
        visitor.visit("workshops");
        visitor.choose("Account of Anna Visser", "Invite a colleague");
        assertThat(visitor.heading()).isEqualTo("Invite a colleague");
        visitor.press("Make a link");
        assertThat(visitor.complaint("Who is it for?")).startsWith("Say who the link is for");
        visitor.type("Who is it for?", "Bram");
        visitor.press("Make a link");
        assertThat(invitations.of(anna)).extracting(Invitation::forWhom).containsExactly("Bram");
        assertThat(visitor.find(Span.class).withText("Bram").all()).hasSize(1);

        visitor.press("Withdraw");
        assertThat(invitations.of(anna)).isEmpty();
        assertThat(visitor.find(Span.class).withText("Bram").all()).isEmpty();
    }

    @Test
    void whoeverOpensTheLinkMakesAnAccountAndTheNextWhoDoesReadsThatItIsUsed() {
        String token = invitations.invite(anna().id(), "Bram");
        Visitor bram = visitor(Language.NL);
        bram.visit("invitation/" + token);
        assertThat(bram.find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("Anna Visser nodigt je uit"));
        assertThat(codes(bram)).isZero();
        bram.type("Je naam", "Bram");
        bram.type("E-mailadres", "bram@example.org");
        bram.type("Wachtwoord", PASSWORD);
        bram.press("Account maken");
        assertThat(bram.loaded()).endsWith("workshops");
        assertThat(facilitators.byEmail("bram@example.org")).isPresent();

        Visitor eve = visitor(Language.EN);
        eve.visit("invitation/" + token);
        assertThat(eve.find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.startsWith("This invitation has been used"));
    }

    @Test
    void aStrangerSeesNoInvitations() {
        anna();
        Visitor visitor = visitor(Language.EN);
        visitor.visit("invitations");
        assertThat(visitor.path()).isEqualTo("login");
    }

    private static int codes(Visitor visitor) {
        return visitor.find(TextField.class)
                .withCondition(field -> "Installatiecode".equals(field.getLabel()))
                .all()
                .size();
    }
}
