package dev.kernvraag.brief;

import dev.kernvraag.agenda.Layout;
import dev.kernvraag.agenda.Phase;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.agenda.Step;
import dev.kernvraag.agenda.StepDraft;
import dev.kernvraag.agenda.StepId;
import dev.kernvraag.agenda.StepRules;
import dev.kernvraag.agenda.Window;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.image.ImageFile;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.ladder.Angle;
import dev.kernvraag.ladder.Answer;
import dev.kernvraag.ladder.AnswerId;
import dev.kernvraag.ladder.Ladder;
import dev.kernvraag.ladder.LadderId;
import dev.kernvraag.ladder.Question;
import dev.kernvraag.ladder.Rung;
import dev.kernvraag.ladder.RungId;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.priority.Ranking;
import dev.kernvraag.priority.Round;
import dev.kernvraag.priority.RoundId;
import dev.kernvraag.priority.Tally;
import dev.kernvraag.support.TestImages;
import dev.kernvraag.thread.Link;
import dev.kernvraag.thread.LinkId;
import dev.kernvraag.workshop.Admission;
import dev.kernvraag.workshop.GroupId;
import dev.kernvraag.workshop.JoinCode;
import dev.kernvraag.workshop.JoinLink;
import dev.kernvraag.workshop.StakeholderGroup;
import dev.kernvraag.workshop.Workshop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes briefs of workshops that were never held, card by card. */
final class TestBriefs {
    static final Instant AT = Instant.parse("2026-11-25T13:45:00Z");
    static final LocalDate DATE = LocalDate.of(2026, 11, 25);

    private final Language language;
    private final boolean anonymous;
    private final List<Card> cards = new ArrayList<>();
    private final List<Step> own = new ArrayList<>();
    private final Map<StepId, List<Tally>> rated = new HashMap<>();
    private final Map<CardId, Depiction> pictures = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Ladder> ladders = new ArrayList<>();
    private final List<Participant> people = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<StakeholderGroup> groups = List.of(
            new StakeholderGroup(new GroupId(UUID.randomUUID()), "Staff"),
            new StakeholderGroup(new GroupId(UUID.randomUUID()), "Clients"));
    private final WorkshopId id = WorkshopId.random();
    private String title = "An intranet for Noorderzorg";
    private String askedFor = "A social intranet with news and chat";
    private Optional<Round> round = Optional.empty();
    private int voters;

    TestBriefs(Language language, boolean anonymous) {
        this.language = language;
        this.anonymous = anonymous;
    }

    TestBriefs called(String newTitle, String newAskedFor) {
        title = newTitle;
        askedFor = newAskedFor;
        return this;
    }

    /** Somebody of the first group. */
    TestBriefs joined(String name) {
        ParticipantId person = new ParticipantId(UUID.randomUUID());
        people.add(new Participant(
                person, id, anonymous ? "" : name, groups.getFirst().id()));
        return this;
    }

    CardId card(CardKind kind, String text) {
        return card(kind, text, Map.of());
    }

    CardId card(CardKind kind, String text, Map<String, String> fields) {
        return card(kind, text, fields, cards.size() + 1, false);
    }

    /** A card that nobody may see yet, or no longer. */
    CardId hidden(CardKind kind, String text, boolean removed) {
        return card(kind, text, Map.of(), removed ? cards.size() + 1 : 0, removed);
    }

    /** A canvas of the facilitator’s own that the room has been on, with fields that are lines of text. */
    Step own(String name, List<String> sections, List<String> fields) {
        Layout layout = new Layout(
                Bilingual.only(language, name + "?"),
                sections.stream()
                        .map(section -> Layout.Section.named(Bilingual.only(language, section)))
                        .toList(),
                fields.stream()
                        .map(field -> Layout.Field.named(Bilingual.only(language, field), Layout.Field.Type.TEXT))
                        .toList());
        StepDraft plan = new StepDraft(
                Stage.OWN, Bilingual.only(language, name), Bilingual.NONE, 5, StepRules.FREE, Optional.of(layout));
        Step step = new Step(StepId.random(), plan, Phase.DISCUSS, true, false, Window.ALWAYS, Optional.empty());
        own.add(step);
        return step;
    }

    /** A card on an own canvas, in the section at a place, with the same value in every field. */
    CardId card(Step canvas, int section, String text, String value) {
        Layout layout = canvas.plan().layout().orElseThrow();
        Map<String, String> fields =
                layout.fields().stream().collect(Collectors.toMap(Layout.Field::key, field -> value));
        return card(
                CardKind.OWN,
                Optional.of(canvas.id()),
                layout.sections().get(section).key(),
                text,
                fields,
                cards.size() + 1,
                false);
    }

    /** Puts a picture on a card, whose left half is red and whose right half is blue. */
    void pictured(CardId card, String description, int width, int height) {
        ImageFile file = ImageFile.png(TestImages.file("png", width, height));
        pictures.put(card, new Depiction(description, width, height, () -> Optional.of(file)));
    }

    /** A ladder on a card. */
    void climb(CardId foot, Rung... rungs) {
        ladders.add(new Ladder(new LadderId(UUID.randomUUID()), foot, false, List.of(rungs)));
    }

    /** A question of the bank, about the foot or about an answer, whose answers lie open or face down. */
    static Rung rung(Optional<Answer> on, Angle angle, boolean revealed, Answer... answers) {
        return new Rung(
                new RungId(UUID.randomUUID()), on.map(Answer::id), Question.of(angle, 1), revealed, List.of(answers));
    }

    /** An answer of the first person who joined, if there is one and they have a name. */
    Answer answer(String text, boolean deadEnd) {
        return answer(new AnswerId(UUID.randomUUID()), text, deadEnd, false);
    }

    /** An answer that became a card. */
    Answer answer(CardId card, String text) {
        return answer(new AnswerId(card.value()), text, false, true);
    }

    private Answer answer(AnswerId id, String text, boolean deadEnd, boolean became) {
        return new Answer(id, text, author(), "proof", deadEnd, became);
    }

    private Optional<ParticipantId> author() {
        return anonymous || people.isEmpty()
                ? Optional.empty()
                : Optional.of(people.getFirst().id());
    }

    /** What a card of an own canvas got in its newest round. */
    void dots(Step canvas, CardId card, int dots, int by) {
        rated.computeIfAbsent(canvas.id(), key -> new ArrayList<>()).add(new Tally(card, dots, by));
    }

    void link(CardId from, CardId to) {
        links.add(new Link(new LinkId(UUID.randomUUID()), from, to, "proof"));
    }

    void dots(CardId need, int dots, int by) {
        tallies.add(new Tally(need, dots, by));
        voters = Math.max(voters, by);
    }

    TestBriefs round(boolean open) {
        round = Optional.of(new Round(RoundId.random(), CardKind.NEED, open, 5, 3));
        return this;
    }

    Brief brief() {
        List<Card> needs = cards.stream()
                .filter(card -> card.visible() && card.kind() == CardKind.NEED)
                .toList();
        return new Findings(
                        workshop(),
                        "Fay",
                        people,
                        own,
                        rated,
                        cards,
                        pictures,
                        links,
                        ladders,
                        round,
                        Ranking.of(needs, round.filter(Round::open).isPresent() ? List.of() : tallies),
                        voters)
                .brief(AT, DATE);
    }

    private CardId card(CardKind kind, String text, Map<String, String> fields, int number, boolean removed) {
        return card(kind, Optional.empty(), kind.sections().getFirst(), text, fields, number, removed);
    }

    private CardId card(
            CardKind kind,
            Optional<StepId> canvas,
            String section,
            String text,
            Map<String, String> fields,
            int number,
            boolean removed) {
        CardId card = new CardId(UUID.randomUUID());
        cards.add(new Card(
                card,
                kind,
                canvas,
                section,
                text,
                fields,
                number,
                author(),
                "proof",
                0,
                removed,
                Standing.OPEN,
                false));
        return card;
    }

    private Workshop workshop() {
        return new Workshop(
                id,
                new FacilitatorId(UUID.randomUUID()),
                title,
                askedFor,
                language,
                anonymous,
                new JoinCode("ABCDEFGH"),
                new JoinLink("a".repeat(26)),
                true,
                Admission.ANYBODY,
                300,
                false,
                groups,
                AT,
                Set.of());
    }
}
