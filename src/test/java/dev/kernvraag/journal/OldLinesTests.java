package dev.kernvraag.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaEvent.AgendaReplaced;
import dev.kernvraag.agenda.AgendaEvent.PhaseEntered;
import dev.kernvraag.agenda.AgendaEvent.StageRevealed;
import dev.kernvraag.agenda.AgendaEvent.StepEntered;
import dev.kernvraag.agenda.AgendaEvent.StepsOrdered;
import dev.kernvraag.agenda.AgendaEvent.WindowSet;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.LadderEvent.LadderOpened;
import dev.kernvraag.ladder.LadderEvent.QuestionAsked;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.participant.ParticipantEvent.ParticipantAppointed;
import dev.kernvraag.participant.Role;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.rules.RulesEvent.RulesSet;
import dev.kernvraag.support.OnEachDatabase;
import dev.kernvraag.support.ServiceTest;
import dev.kernvraag.talk.CommentId;
import dev.kernvraag.talk.TalkEvent.CardTagged;
import dev.kernvraag.talk.TalkEvent.CommentRemoved;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** What earlier versions wrote is still read, without what they did not write. */
class OldLinesTests extends ServiceTest {
    private static final UUID STEP = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @Autowired
    private EventJson json;

    @OnEachDatabase
    void aLineThatDoesNotTellWhatWasBeforeIsReadWithoutIt() {
        assertThat(read("StepEntered", "{'step':'%s','stage':'NEEDS'}"))
                .isEqualTo(new StepEntered(STEP, Stage.NEEDS, Optional.empty()));
        assertThat(read("PhaseEntered", "{'step':'%s','phase':'DISCUSS'}"))
                .isEqualTo(new PhaseEntered(STEP, Phase.DISCUSS, Optional.empty()));
        assertThat(read("StageRevealed", "{'step':'%s','stage':'NEEDS'}"))
                .isEqualTo(new StageRevealed(STEP, Stage.NEEDS, Optional.empty(), List.of()));
        assertThat(read("StepsOrdered", "{'order':['%s']}"))
                .isEqualTo(new StepsOrdered(List.of(STEP), Optional.empty()));
        assertThat(read("AgendaReplaced", "{'steps':[]}")).isEqualTo(new AgendaReplaced(List.of(), Optional.empty()));
        assertThat(read("WindowSet", "{'step':'%s','window':{}}"))
                .isEqualTo(new WindowSet(STEP, Window.ALWAYS, Optional.empty()));
        assertThat(read("ParticipantAppointed", "{'participant':'%s','role':'REMOVED'}"))
                .isEqualTo(new ParticipantAppointed(STEP, Role.REMOVED, Optional.empty()));
        assertThat(read("RulesSet", "{'rules':{'held':true,'presence':false}}"))
                .isEqualTo(new RulesSet(new HouseRules(true, false), Optional.empty()));
        assertThat(read("CommentRemoved", "{'card':{'value':'%s'},'comment':{'value':'%<s'}}"))
                .isEqualTo(new CommentRemoved(new CardId(STEP), new CommentId(STEP), Optional.empty()));
        assertThat(read("CardTagged", "{'card':{'value':'%s'},'tags':['Safety']}"))
                .isEqualTo(new CardTagged(new CardId(STEP), List.of("Safety"), Optional.empty()));
        assertThat(read("LadderOpened", "{'ladder':'%s','root':'%<s'}"))
                .isEqualTo(new LadderOpened(STEP, STEP, Optional.empty()));
        assertThat(read(
                        "QuestionAsked",
                        "{'ladder':'%s','rung':'%<s','question':{'angle':'GIVE','form':1,'words':{'nl':'','en':''}}}"))
                .isEqualTo(
                        new QuestionAsked(STEP, STEP, Optional.empty(), Question.of(Angle.GIVE, 1), Optional.empty()));
    }

    private JournalEvent read(String type, String payload) {
        return json.read(type, payload.formatted(STEP).replace('\'', '"'));
    }
}
