package dev.kernvraag.ui.history;

import dev.kernvraag.agenda.AgendaEvent;
import dev.kernvraag.attention.AttentionEvent;
import dev.kernvraag.canvas.CanvasEvent;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.DealEvent;
import dev.kernvraag.image.ImageEvent;
import dev.kernvraag.ladder.LadderEvent;
import dev.kernvraag.ladder.LadderEvent.AnswerBecameCard;
import dev.kernvraag.ladder.LadderEvent.AnswerFreed;
import dev.kernvraag.ladder.LadderEvent.AnswerGiven;
import dev.kernvraag.ladder.LadderEvent.AnswerTakenBack;
import dev.kernvraag.ladder.LadderEvent.AnswersCovered;
import dev.kernvraag.ladder.LadderEvent.AnswersRevealed;
import dev.kernvraag.ladder.LadderEvent.BranchEnded;
import dev.kernvraag.ladder.LadderEvent.LadderClosed;
import dev.kernvraag.ladder.LadderEvent.LadderOpened;
import dev.kernvraag.ladder.LadderEvent.QuestionAsked;
import dev.kernvraag.ladder.LadderEvent.QuestionWithdrawn;
import dev.kernvraag.participant.ParticipantEvent;
import dev.kernvraag.participant.ParticipantEvent.LobbyAnswered;
import dev.kernvraag.participant.ParticipantEvent.ParticipantAppointed;
import dev.kernvraag.participant.ParticipantEvent.ParticipantJoined;
import dev.kernvraag.participant.ParticipantEvent.ParticipantKnocked;
import dev.kernvraag.participant.ParticipantEvent.PersonSeated;
import dev.kernvraag.participant.ParticipantEvent.RosterSet;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.Role;
import dev.kernvraag.priority.PriorityEvent;
import dev.kernvraag.priority.PriorityEvent.DotsCast;
import dev.kernvraag.priority.PriorityEvent.RoundClosed;
import dev.kernvraag.priority.PriorityEvent.RoundOpened;
import dev.kernvraag.priority.PriorityEvent.RoundReopened;
import dev.kernvraag.priority.PriorityEvent.RoundWithdrawn;
import dev.kernvraag.removal.RemovalEvent;
import dev.kernvraag.removal.RemovalEvent.WriterReadmitted;
import dev.kernvraag.removal.RemovalEvent.WriterRemoved;
import dev.kernvraag.rules.RulesEvent;
import dev.kernvraag.talk.TalkEvent;
import dev.kernvraag.thread.ThreadEvent;
import dev.kernvraag.workshop.WorkshopEvent;
import dev.kernvraag.workshop.WorkshopEvent.AdmissionSet;
import dev.kernvraag.workshop.WorkshopEvent.CapacitySet;
import dev.kernvraag.workshop.WorkshopEvent.CoFacilitatorDismissed;
import dev.kernvraag.workshop.WorkshopEvent.CoFacilitatorInvited;
import dev.kernvraag.workshop.WorkshopEvent.EntriesRenewed;
import dev.kernvraag.workshop.WorkshopEvent.PeopleTurnedBack;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopBinned;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopClosed;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopCreated;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopHandedOver;
import dev.kernvraag.workshop.WorkshopEvent.WorkshopOpened;

/** Says what a line of the journal means, one sentence an event. */
final class Sentences {
    private Sentences() {}

    static String of(Telling told) {
        return switch (told.line().event()) {
            case AgendaEvent event -> AgendaSentences.of(event, told);
            case CanvasEvent event -> CardSentences.of(event, told);
            case DealEvent event -> CardSentences.of(event, told);
            case ImageEvent event -> CardSentences.of(event, told);
            case TalkEvent event -> CardSentences.of(event, told);
            case ThreadEvent event -> CardSentences.of(event, told);
            case AttentionEvent event -> CardSentences.of(event, told);
            case LadderEvent event -> of(event, told);
            case PriorityEvent event -> of(event, told);
            case ParticipantEvent event -> of(event, told);
            case RemovalEvent event -> of(event, told);
            case WorkshopEvent event -> of(event, told);
            case RulesEvent event -> of(event, told);
            default ->
                throw new IllegalStateException("no sentence for " + told.line().event());
        };
    }

    private static String of(LadderEvent event, Telling told) {
        String who = told.who();
        return switch (event) {
            case LadderOpened opened ->
                told.tells("history.did.LadderOpened", who, told.card(new CardId(opened.root())));
            case LadderClosed closed -> told.tells("history.did.LadderClosed", who);
            case QuestionAsked asked ->
                told.tells(
                        "history.did.QuestionAsked",
                        who,
                        asked.question().in(told.texts().language()));
            case QuestionWithdrawn withdrawn ->
                told.tells(
                        "history.did.QuestionWithdrawn",
                        who,
                        withdrawn.question().in(told.texts().language()));
            case AnswersRevealed revealed -> told.tells("history.did.AnswersRevealed", who);
            case AnswersCovered covered -> told.tells("history.did.AnswersCovered", who);
            case AnswerGiven given -> told.tells("history.did.AnswerGiven", who);
            case AnswerTakenBack back -> told.tells("history.did.AnswerTakenBack", who);
            case BranchEnded ended ->
                told.tells(ended.deadEnd() ? "history.did.BranchEnded" : "history.did.BranchGoesOn", who);
            case AnswerBecameCard became ->
                told.tells(
                        "history.did.AnswerBecameCard",
                        who,
                        told.card(became.card().id()),
                        told.canvas(became.card()));
            case AnswerFreed freed ->
                told.tells(
                        "history.did.AnswerFreed", who, told.card(freed.card().id()), told.canvas(freed.card()));
        };
    }

    private static String of(PriorityEvent event, Telling told) {
        String who = told.who();
        return switch (event) {
            case RoundOpened opened ->
                told.tells("history.did.RoundOpened", who, opened.round().budget());
            case DotsCast cast -> told.tells("history.did.DotsCast", who);
            case RoundClosed closed -> told.tells("history.did.RoundClosed", who);
            case RoundReopened reopened -> told.tells("history.did.RoundReopened", who);
            case RoundWithdrawn withdrawn -> told.tells("history.did.RoundWithdrawn", who);
        };
    }

    private static String of(ParticipantEvent event, Telling told) {
        return switch (event) {
            case ParticipantJoined joined ->
                told.tells("history.did.ParticipantJoined", told.person(new ParticipantId(joined.participant())));
            case ParticipantKnocked knocked ->
                told.tells(knock(knocked), told.person(new ParticipantId(knocked.participant())));
            case LobbyAnswered answered -> told.tells(answer(answered.role()), told.who(), people(answered, told));
            case PersonSeated seated ->
                told.tells(
                        "history.did.PersonSeated", told.who(), told.person(new ParticipantId(seated.participant())));
            case RosterSet set ->
                told.tells("history.did.RosterSet", told.who(), set.labels().size());
            case ParticipantAppointed appointed -> {
                String person = told.person(new ParticipantId(appointed.participant()));
                yield switch (appointed.role()) {
                    case TAKES_PART -> told.tells("history.did.LetTakePart", told.who(), person);
                    case OBSERVES -> told.tells("history.did.LetLookOn", told.who(), person);
                    case REMOVED, WAITS, TURNED_AWAY -> told.tells("history.did.Removed", told.who(), person);
                };
            }
        };
    }

    private static String of(RemovalEvent event, Telling told) {
        int cards = event.belongings().cards().size();
        return switch (event) {
            case WriterRemoved removed ->
                removed.participant()
                        .map(ParticipantId::new)
                        .map(one -> told.tells("history.did.PersonSweptOut", told.who(), told.person(one), cards))
                        .orElseGet(() -> told.tells("history.did.WriterSweptOut", told.who(), cards));
            case WriterReadmitted back -> told.tells("history.did.WriterReadmitted", told.who(), cards);
        };
    }

    private static String answer(Role given) {
        return switch (given) {
            case TAKES_PART, OBSERVES -> "history.did.LetIn";
            case WAITS -> "history.did.LetWait";
            case TURNED_AWAY, REMOVED -> "history.did.TurnedAway";
        };
    }

    private static String people(LobbyAnswered answered, Telling told) {
        int number = answered.participants().size();
        return number == 1
                ? told.person(new ParticipantId(answered.participants().getFirst()))
                : told.tells("history.people", number);
    }

    private static String knock(ParticipantKnocked knocked) {
        return knocked.reason().map(reason -> "history.did.Knocked." + reason).orElse("history.did.ParticipantKnocked");
    }

    private static String of(WorkshopEvent event, Telling told) {
        String who = told.who();
        return switch (event) {
            case WorkshopCreated created -> told.tells("history.did.WorkshopCreated");
            case WorkshopOpened opened -> told.tells("history.did.WorkshopOpened", who);
            case WorkshopClosed closed -> told.tells("history.did.WorkshopClosed", who);
            case AdmissionSet set -> told.tells("history.did.Admission." + set.admission(), who);
            case EntriesRenewed renewed -> told.tells("history.did.EntriesRenewed", who);
            case CapacitySet set -> told.tells("history.did.CapacitySet", who, set.capacity());
            case PeopleTurnedBack turned -> told.tells("history.did.PeopleTurnedBack", turned.capacity());
            case CoFacilitatorInvited invited -> told.tells("history.did.CoInvited", who, invited.name());
            case CoFacilitatorDismissed dismissed -> told.tells("history.did.CoDismissed", who, dismissed.name());
            case WorkshopHandedOver handed -> told.tells("history.did.HandedOver", who, handed.name());
            case WorkshopBinned binned ->
                told.tells(binned.binned() ? "history.did.WorkshopBinned" : "history.did.WorkshopUnbinned", who);
        };
    }

    private static String of(RulesEvent event, Telling told) {
        return switch (event) {
            case RulesEvent.RulesSet set -> told.tells("history.did.RulesSet", told.who());
        };
    }
}
