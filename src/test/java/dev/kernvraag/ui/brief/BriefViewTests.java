package dev.kernvraag.ui.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardDraft;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.Facilitator;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.ui.UiTest;
import dev.kernvraag.ui.Visitor;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The brief on the facilitator’s screen. */
@TestPropertySource(properties = "kernvraag.registration.open=true")
class BriefViewTests extends UiTest {
    @Autowired
    private DemoWorkshop demo;

    @Autowired
    private CanvasService canvas;

    @SuppressWarnings("NullAway.Init")
    private Facilitator anna;

    @SuppressWarnings("NullAway.Init")
    private WorkshopId id;

    @BeforeEach
    void annaHasAWorkshop() {
        anna = anna();
        id = demo.create(anna.id(), Language.NL);
    }

    @Test
    void itReadsInItsOwnLanguageWhateverTheLanguageOfTheScreen() {
        Visitor visitor = reader(Language.EN);
        assertThat(visitor.heading()).isEqualTo("Elkaar bereiken bij Noorderzorg");
        assertThat(sheet(visitor))
                .contains("Behoeften op volgorde", "13 stippen · 7 mensen", "Sociale functie: mag niet verloren gaan");
        assertThat(visitor.find(Article.class).single().getElement().getAttribute("lang"))
                .isEqualTo("nl");
        assertThat(visitor.find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains("This brief is written in Dutch.");
    }

    @Test
    void aFileIsMadeAndTheScreenShowsWhatIsInIt() {
        Visitor visitor = reader(Language.NL);
        CardId card = new CardId(UUID.randomUUID());
        canvas.add(
                new Actor.AsFacilitator(anna.id()),
                id,
                CommandId.random(),
                card,
                CardKind.NEED,
                new CardDraft("", "Pas nu bedacht", Map.of()));
        assertThat(sheet(visitor)).doesNotContain("Pas nu bedacht");
        visitor.press("Word downloaden");
        soon().untilAsserted(() -> {
            visitor.look().roundTrip();
            assertThat(visitor.find(Anchor.class).withText("Nogmaals bewaren").all())
                    .hasSize(1);
        });
        assertThat(status(visitor)).matches("elkaar-bereiken-bij-noorderzorg-brief-[0-9-]{10}\\.docx is klaar\\.");
        assertThat(sheet(visitor)).contains("Pas nu bedacht");
    }

    @Test
    void somebodyElseIsToldThatItIsNotThere() {
        facilitators.register("Bram", "bram@example.org", PASSWORD);
        Visitor bram = reader(Language.EN, "bram@example.org");
        assertThat(bram.heading()).isEqualTo("This cannot be opened");
    }

    @Test
    void aWorkshopThatIsGoneMeanwhileIsSaidToBeGone() {
        Visitor visitor = reader(Language.NL);
        workshops.bin(anna.id(), id, CommandId.random());
        visitor.press("Excel downloaden");
        soon().untilAsserted(() -> {
            visitor.look().roundTrip();
            assertThat(visitor.find(Span.class).all())
                    .extracting(Span::getText)
                    .anyMatch(text -> text.startsWith("Deze workshop is er niet"));
        });
        assertThat(status(visitor)).startsWith("Neem de brief mee");
    }

    /** A screen may be looked at only by the thread that holds it. */
    private static ConditionFactory soon() {
        return Awaitility.await().atMost(1, TimeUnit.MINUTES).pollInSameThread();
    }

    private Visitor reader(Language language) {
        return reader(language, anna.email());
    }

    private Visitor reader(Language language, String email) {
        Visitor visitor = visitor(language);
        visitor.signIn(email, PASSWORD);
        visitor.visit("brief/" + id);
        return visitor;
    }

    private static String sheet(Visitor visitor) {
        return visitor.find(Article.class).single().getElement().getTextRecursively();
    }

    private static String status(Visitor visitor) {
        return visitor.find(Paragraph.class)
                .withAttribute("role", "status")
                .single()
                .getText();
    }
}
