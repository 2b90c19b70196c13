package dev.kernvraag.ui.history;

import dev.kernvraag.attention.AttentionEvent;
import dev.kernvraag.attention.AttentionEvent.CardPutInLight;
import dev.kernvraag.attention.AttentionEvent.CardTalkedAbout;
import dev.kernvraag.attention.AttentionEvent.LightPutOut;
import dev.kernvraag.canvas.CanvasEvent;
import dev.kernvraag.canvas.CanvasEvent.CardAdded;
import dev.kernvraag.canvas.CanvasEvent.CardEdited;
import dev.kernvraag.canvas.CanvasEvent.CardHidden;
import dev.kernvraag.canvas.CanvasEvent.CardMeant;
import dev.kernvraag.canvas.CanvasEvent.CardParked;
import dev.kernvraag.canvas.CanvasEvent.CardRemoved;
import dev.kernvraag.canvas.CanvasEvent.CardRestored;
import dev.kernvraag.canvas.CanvasEvent.CardShown;
import dev.kernvraag.canvas.CanvasEvent.CardUnparked;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.DealEvent;
import dev.kernvraag.canvas.DealEvent.CardsDealt;
import dev.kernvraag.canvas.DealEvent.CardsTurnedBack;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.image.ImageEvent;
import dev.kernvraag.image.ImageEvent.CardPictured;
import dev.kernvraag.talk.TalkEvent;
import dev.kernvraag.talk.TalkEvent.CardCommented;
import dev.kernvraag.talk.TalkEvent.CardReacted;
import dev.kernvraag.talk.TalkEvent.CardTagged;
import dev.kernvraag.talk.TalkEvent.CommentRemoved;
import dev.kernvraag.talk.TalkEvent.CommentRestored;
import dev.kernvraag.thread.ThreadEvent;
import dev.kernvraag.thread.ThreadEvent.CardsLinked;
import dev.kernvraag.thread.ThreadEvent.CardsUnlinked;

/** Says what happened to cards, between them, and in the talk about them. */
final class CardSentences {
    private CardSentences() {}

    static String of(CanvasEvent event, Telling told) {
        String who = told.whoAt(event.card().id());
        String card = told.card(event.card().id());
        String canvas = told.canvas(event.card());
        return switch (event) {
            case CardAdded added
            when told.line().by().isPresent() && added.card().author().isPresent() ->
                told.tells(
                        "history.did.CardAddedFor",
                        who,
                        card,
                        canvas,
                        told.person(added.card().author().get()));
            case CardAdded added -> told.tells("history.did.CardAdded", who, card, canvas);
            case CardEdited edited -> told.tells("history.did.CardEdited", who, card);
            case CardRemoved removed -> told.tells("history.did.CardRemoved", who, card, canvas);
            case CardRestored restored -> told.tells("history.did.CardRestored", who, card, canvas);
            case CardParked parked -> told.tells("history.did.CardParked", who, card);
            case CardUnparked unparked -> told.tells("history.did.CardUnparked", who, card, canvas);
            case CardMeant meant -> told.tells("history.did.CardMeant", who, card);
            case CardShown shown -> told.tells("history.did.CardShown", who, card);
            case CardHidden hidden ->
                told.tells(
                        hidden.card().standing() == Standing.HIDDEN
                                ? "history.did.CardHidden"
                                : "history.did.CardPutAside",
                        who,
                        card);
        };
    }

    static String of(DealEvent event, Telling told) {
        int cards = event.cards().size();
        return switch (event) {
            case CardsDealt dealt -> told.tells("history.did.CardsDealt", told.who(), cards);
            case CardsTurnedBack back -> told.tells("history.did.CardsTurnedBack", told.who(), cards);
        };
    }

    static String of(ImageEvent event, Telling told) {
        return switch (event) {
            case CardPictured pictured ->
                told.tells(
                        pictured.image().isEmpty()
                                ? "history.did.PictureRemoved"
                                : pictured.before().isEmpty()
                                        ? "history.did.PictureAdded"
                                        : "history.did.PictureChanged",
                        told.whoAt(pictured.card()),
                        told.card(pictured.card()));
        };
    }

    static String of(ThreadEvent event, Telling told) {
        String who = told.who();
        String from = told.card(event.link().from());
        String to = told.card(event.link().to());
        return switch (event) {
            case CardsLinked linked -> told.tells("history.did.CardsLinked", who, from, to);
            case CardsUnlinked unlinked -> told.tells("history.did.CardsUnlinked", who, from, to);
        };
    }

    static String of(TalkEvent event, Telling told) {
        String who = told.who();
        String card = told.card(event.card());
        return switch (event) {
            case CardReacted reacted -> told.tells("history.did.CardReacted", who, card);
            case CardCommented commented ->
                told.tells(
                        "history.did.CardCommented",
                        commented.comment().author().map(told::person).orElse(who),
                        card);
            case CommentRemoved removed -> told.tells("history.did.CommentRemoved", who, card);
            case CommentRestored restored -> told.tells("history.did.CommentRestored", who, card);
            case CardTagged tagged -> told.tells("history.did.CardTagged", told.whoAt(event.card()), card);
        };
    }

    static String of(AttentionEvent event, Telling told) {
        String who = told.who();
        return switch (event) {
            case CardPutInLight shown ->
                told.tells("history.did.CardPutInLight", who, told.card(new CardId(shown.card())));
            case LightPutOut out -> told.tells("history.did.LightPutOut", who);
            case CardTalkedAbout about ->
                told.tells(
                        about.talkedAbout() ? "history.did.CardTalkedAbout" : "history.did.CardNotTalkedAbout",
                        who,
                        told.card(new CardId(about.card())));
        };
    }
}
