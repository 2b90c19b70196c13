package dev.kernvraag.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.workshop.WorkshopService;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** The brief as it is read from the tables. */
@SpringBootTest(properties = "kernvraag.registration.open=true")
@ActiveProfiles("test")
class BriefServiceTests {
    @Autowired
    private BriefService briefs;

    @Autowired
    private DemoWorkshop demo;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private WorkshopService workshops;

    @SuppressWarnings("NullAway.Init")
    private FacilitatorId anna;

    @BeforeEach
    void anAccount() {
        anna = account("Anna Visser");
    }

    @ParameterizedTest
    @EnumSource
    void itIsInTheLanguageOfTheWorkshopAndHoldsWhatTheRoomFound(Language language) {
        Brief brief = briefs.read(anna, demo.create(anna, language));
        assertThat(brief.language()).isEqualTo(language);
        assertThat(brief.facilitator()).isEqualTo("Anna Visser");
        assertThat(brief.canvases().entrySet())
                .extracting(canvas -> canvas.getKey() + " " + canvas.getValue().size())
                .containsExactlyInAnyOrder("MEANS 3", "NEED 12", "GOAL 6", "PROBLEM 10", "STAKEHOLDER 8");
        assertThat(brief.people()).hasSize(10);
        assertThat(brief.ties()).hasSize(44);
        assertThat(brief.ranked()).isTrue();
        assertThat(brief.needs().getFirst().need().card().rank()).isEqualTo(1);
        assertThat(brief.needs().getFirst().need().reaches(CardKind.GOAL)).isNotEmpty();
        assertThat(brief.turnout().voters()).isEqualTo(10);
    }

    @Test
    void somebodyElseLearnsNothingOfIt() {
        WorkshopId id = demo.create(anna, Language.EN);
        FacilitatorId bram = account("Bram");
        assertThatThrownBy(() -> briefs.read(bram, id)).isInstanceOf(UnknownWorkshop.class);
    }

    @Test
    void aWorkshopInTheBinHasNone() {
        WorkshopId id = demo.create(anna, Language.EN);
        workshops.bin(anna, id, CommandId.random());
        assertThatThrownBy(() -> briefs.read(anna, id)).isInstanceOf(UnknownWorkshop.class);
    }

    @Test
    void readTwiceItSaysTheSame() {
        WorkshopId id = demo.create(anna, Language.NL);
        Brief first = briefs.read(anna, id);
        Brief second = briefs.read(anna, id);
        assertThat(second.needs()).isEqualTo(first.needs());
        assertThat(second.canvases()).isEqualTo(first.canvases());
        assertThat(second.questions()).isEqualTo(first.questions());
    }

    private FacilitatorId account(String name) {
        return facilitators
                .register(name, UUID.randomUUID() + "@example.org", "een korte zin")
                .id();
    }
}
