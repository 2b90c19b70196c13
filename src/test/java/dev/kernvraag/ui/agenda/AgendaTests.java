package dev.kernvraag.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H2;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.TemplateService;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.language.Language;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import dev.kernvraag.workshop.NewWorkshop;
import dev.kernvraag.workshop.Workshop;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which the facilitator plans the agenda. */
class AgendaTests extends UiTest {
    @Autowired
    private AgendaService agendas;

    @Autowired
    private TemplateService templates;

    @Autowired
    private JournalService journal;

    @SuppressWarnings("NullAway.Init")
    private FacilitatorId anna;

    @SuppressWarnings("NullAway.Init")
    private Workshop here;

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

    @Test
    void aSaveThatIsPressedTwiceAddsOneStepAndOneLine() {
        Visitor guide = guideAtTheAgenda();
        int before = agendas.of(here.id()).steps().size();
        long head = journal.head(here.id());
        guide.pressTwice("Add a part");
        guide.pressTwice("Save");
        assertThat(agendas.of(here.id()).steps()).hasSize(before + 1);
        assertThat(journal.head(here.id())).isEqualTo(head + 1);
    }

    @Test
    void aStepWhoseHoursAreRefusedIsNotAddedAndIsAddedOnceAfterThat() {
        Visitor guide = guideAtTheAgenda();
        int before = agendas.of(here.id()).steps().size();
        long head = journal.head(here.id());
        guide.press("Add a part");
        List<DateTimePicker> hours = guide.find(DateTimePicker.class).all();
        hours.get(0).setValue(LocalDateTime.of(2027, 1, 2, 10, 0));
        hours.get(1).setValue(LocalDateTime.of(2027, 1, 2, 9, 0));
        guide.pressTwice("Save");
        assertThat(agendas.of(here.id()).steps()).hasSize(before);
        assertThat(journal.head(here.id())).isEqualTo(head);

        guide.find(DateTimePicker.class).all().get(1).setValue(LocalDateTime.of(2027, 1, 2, 11, 0));
        guide.pressTwice("Save");
        assertThat(agendas.of(here.id()).steps()).hasSize(before + 1);
        assertThat(agendas.of(here.id()).steps().getLast().window().always()).isFalse();
        assertThat(journal.head(here.id())).isEqualTo(head + 1);
    }

    @Test
    void aTemplateThatIsPressedTwiceIsKeptAndUsedOnce() {
        Visitor guide = guideAtTheAgenda();
        guide.press("Keep as an agenda of your own");
        guide.pressTwice("Save");
        assertThat(templates.of(anna)).hasSize(1);
        long head = journal.head(here.id());
        guide.press("Begin with a ready-made agenda");
        guide.pressTwice("One canvas");
        assertThat(journal.head(here.id())).isEqualTo(head + 1);
    }

    private Visitor guideAtTheAgenda() {
        Facilitator facilitator = anna();
        anna = facilitator.id();
        here = workshops.create(anna, new NewWorkshop("Intranet", "An intranet", Language.EN, false, List.of("Staff")));
        Visitor guide = visitor(Language.EN);
        guide.signIn(facilitator.email(), PASSWORD);
        guide.visit("agenda/" + here.id());
        return guide;
    }

    private static List<String> steps(Visitor guide) {
        return guide.find(H2.class).all().stream().map(H2::getText).toList();
    }
}
