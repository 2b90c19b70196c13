package dev.kernvraag.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which the facilitator plans the agenda. */
class AgendaTests extends UiTest {
    @Autowired
    private AgendaService agendas;

    @Test
    void anAgendaThatATemplateReplacedIsOfferedBack() {
        Facilitator anna = anna();
        Workshop workshop = workshops.create(
                anna.id(), new NewWorkshop("Intranet", "An intranet", Language.EN, false, List.of("Staff")));
        workshops.open(anna.id(), workshop.id(), CommandId.random());
        Visitor guide = visitor(Language.EN);
        guide.signIn(anna.email(), PASSWORD);
        guide.visit("agenda/" + workshop.id());
        List<String> before = steps(guide);

        guide.press("Begin with a ready-made agenda");
        guide.press("One canvas");
        assertThat(steps(guide)).hasSizeLessThan(before.size());
        guide.press("Undo");
        assertThat(steps(guide)).isEqualTo(before);
        assertThat(agendas.of(workshop.id()).steps()).hasSameSizeAs(before);
        assertThat(guide.find(Button.class).withText("Undo").exists())
                .as("a way back that was taken is offered no longer")
                .isFalse();
    }

    private static List<String> steps(Visitor guide) {
        return guide.find(H2.class).all().stream().map(H2::getText).toList();
    }
}
