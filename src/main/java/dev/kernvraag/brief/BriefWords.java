package dev.kernvraag.brief;

import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.Brief.Turnout;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Field;
import dev.kernvraag.language.Excerpt;
import dev.kernvraag.language.Texts;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a brief says, in its own language: the screen and the files take the same sentences from here. */
public final class BriefWords {
    /** What stands where nothing was filled in. */
    public static final String NOT_GIVEN = "–";

    private static final int SHORT = 110;
    private static final int TOP = 5;

    private final Brief brief;
    private final Texts texts;

    /** Something that was filled in, and what it is called. */
    public record Fact(String label, String value) {}

    /** Cards that a card reaches, and what they are. */
    public record Tied(String label, List<Ref> cards) {}

    private BriefWords(Brief brief) {
        this.brief = brief;
        this.texts = Texts.in(brief.language());
    }

    /** The words of a brief. */
    public static BriefWords of(Brief brief) {
        return new BriefWords(brief);
    }

    /** A text in the brief’s language. */
    public String t(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** The date, written out. */
    public String date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(brief.language().locale())
                .format(brief.date());
    }

    /** Date, facilitator and people, on one line. */
    public String about() {
        return t("brief.about", date(), brief.facilitator(), people());
    }

    /** How many people took part. */
    public String people() {
        return t("brief.people", brief.turnout().joined());
    }

    /** What the group brought together, counted. */
    public String gathered() {
        return t(
                "brief.gathered",
                count(CardKind.NEED),
                count(CardKind.GOAL),
                count(CardKind.PROBLEM),
                count(CardKind.STAKEHOLDER));
    }

    /** How the order of the needs came about. */
    public String turnout() {
        Turnout turnout = brief.turnout();
        return t("brief.turnout." + turnout.state(), turnout.voters(), turnout.joined(), turnout.budget());
    }

    /** Who took part, in a sentence. */
    public String tookPart() {
        return t(
                brief.anonymous() ? "brief.tookPart.anonymous" : "brief.tookPart.named",
                brief.turnout().joined());
    }

    /** Who of a group took part; in an anonymous workshop only whether somebody did. */
    public String present(Brief.Group group) {
        if (!group.present()) {
            return t("brief.nobodyCame");
        }
        if (brief.anonymous()) {
            return t("brief.yes");
        }
        return brief.people().stream()
                .filter(person -> person.group().equals(group.name()))
                .map(Brief.Person::name)
                .collect(Collectors.joining(", "));
    }

    /** The needs on top that somebody gave a dot, ties included; none before a round is closed. */
    public List<Brief.RankedNeed> top() {
        return brief.needs().stream()
                .filter(ranked -> ranked.dots() > 0
                        && ranked.need().card().rank() >= 1
                        && ranked.need().card().rank() <= TOP)
                .limit(2L * TOP)
                .toList();
    }

    /** How many of the needs on top something that was asked for reaches. */
    public String reached() {
        List<Brief.RankedNeed> top = top();
        long reached = top.stream()
                .filter(ranked -> !ranked.need().reaches(CardKind.MEANS).isEmpty())
                .count();
        String much = reached == 0 ? "none" : reached == top.size() ? "all" : "some";
        return t("brief.reached." + much, top.size(), reached);
    }

    /** What a field is called. */
    public String label(Field field) {
        return t("brief.field." + field.key());
    }

    /** What somebody filled in, as a reader takes it; empty where nothing was. */
    public String value(CardKind kind, Field field, Entry entry) {
        String raw = entry.field(field.key());
        if (raw.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case TEXT -> raw;
            case CHOICE -> t("canvas." + kind + ".field." + field.key() + "." + raw);
            case SCALE -> t("brief.scale", raw);
            case FLAG -> t("brief.yes");
        };
    }

    /** The same on an own canvas. */
    public String value(Brief.OwnField field, Entry entry) {
        String raw = entry.field(field.key());
        if (raw.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case TEXT -> raw;
            case SCALE -> t("brief.scale", raw);
            case FLAG -> t("brief.yes");
        };
    }

    /** What was filled in at a card, in the order of its fields. */
    public List<Fact> facts(Entry entry) {
        CardKind kind = entry.card().kind();
        Stream<Fact> facts = brief.ownCanvas(entry.card())
                .map(canvas -> Stream.concat(
                        rated(canvas, entry),
                        canvas.fields().stream().map(field -> new Fact(unasked(field.name()), value(field, entry)))))
                .orElseGet(() ->
                        kind.fields().stream().map(field -> new Fact(label(field), value(kind, field, entry))));
        return facts.filter(fact -> !fact.value().isEmpty()).toList();
    }

    private Stream<Fact> rated(Brief.OwnCanvas canvas, Entry entry) {
        if (canvas.ratings().isEmpty()) {
            return Stream.empty();
        }
        Brief.Rating rating = canvas.rating(entry.card());
        return Stream.of(new Fact(t("brief.column.dots"), t("brief.rated", rating.dots(), rating.voters())));
    }

    /** A name that is a question stands before its answer without its mark. */
    private static String unasked(String name) {
        return name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
    }

    /** The cards of the journey that a card reaches, by kind. */
    public List<Tied> tied(Entry entry) {
        return CardKind.journey().stream()
                .filter(kind -> !entry.reaches(kind).isEmpty())
                .map(kind -> new Tied(t("brief.sheet." + kind), entry.reaches(kind)))
                .toList();
    }

    /** What a card is: its kind, or the own canvas that it stands on. */
    public String kind(Ref card) {
        return brief.ownCanvas(card).map(Brief.OwnCanvas::name).orElseGet(() -> t("canvas." + card.kind() + ".name"));
    }

    /** A part of one of the journey’s canvases. */
    public String section(Entry entry) {
        return t("canvas." + entry.card().kind() + ".section." + entry.section());
    }

    /** A card by its number on the board. */
    public static String number(Ref card) {
        return "#" + card.number();
    }

    /** A card’s text on one line, cut to what fits in a list; where the card itself stands it is whole. */
    public static String brief(Ref card) {
        return shortened(card.text());
    }

    /** What somebody said, cut in the same way. */
    public static String shortened(String text) {
        return Excerpt.of(text, SHORT);
    }

    /** Several cards in one line, each with its number. */
    public static String list(List<Ref> cards) {
        return cards.stream()
                .map(card -> brief(card) + " (" + number(card) + ")")
                .collect(Collectors.joining("; "));
    }

    /** The numbers of several cards, in one line. */
    public static String numbers(List<Ref> cards) {
        return cards.stream().map(BriefWords::number).collect(Collectors.joining(", "));
    }

    /** What is still open, in a sentence. */
    public String question(OpenQuestion open) {
        return t("brief.question." + open.subject(), open.number());
    }

    /** What to do about it. */
    public String advice(OpenQuestion open) {
        return t("brief.question." + open.subject() + ".do");
    }

    private String count(CardKind kind) {
        return t("brief.count." + kind, brief.canvas(kind).size());
    }
}
