package dev.kernvraag.board;

import dev.kernvraag.agenda.Layout;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.canvas.Field;
import dev.kernvraag.canvas.Standing;
import dev.kernvraag.image.CardImage;
import dev.kernvraag.language.Bilingual;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Texts;
import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.priority.Round;
import dev.kernvraag.rules.HouseRules;
import dev.kernvraag.thread.Link;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the parts of a board’s messages. */
@Component
class BoardJson {
    private final JsonMapper json;
    private final ArrayNode canvases;
    private final Map<Language, ObjectNode> texts = new EnumMap<>(Language.class);

    BoardJson(JsonMapper json) {
        this.json = json;
        this.canvases = canvases();
        for (Language language : Language.values()) {
            texts.put(language, texts(Texts.in(language)));
        }
    }

    ObjectNode object() {
        return json.createObjectNode();
    }

    ArrayNode array() {
        return json.createArrayNode();
    }

    ObjectNode message(String type) {
        return object().put("t", type);
    }

    String write(ObjectNode message) {
        return json.writeValueAsString(message);
    }

    JsonNode read(String text) {
        return json.readTree(text);
    }

    /** The texts of the board in a language, which every screen needs once. */
    ObjectNode texts(Language language) {
        return Objects.requireNonNull(texts.get(language));
    }

    /** What the canvases ask for: the journey’s, and then the facilitator’s own. */
    ArrayNode canvases(List<Sight.OwnCanvas> own) {
        if (own.isEmpty()) {
            return canvases;
        }
        ArrayNode all = canvases.deepCopy();
        own.forEach(canvas -> all.add(canvas(canvas)));
        return all;
    }

    /** What an own canvas asks for, with its words in both languages: a screen picks its own. */
    ObjectNode canvas(Sight.OwnCanvas own) {
        ObjectNode canvas = object().put("kind", own.key());
        ObjectNode words = canvas.putObject("texts");
        words(words, "name", own.name());
        words(
                words,
                "question",
                own.layout().question().isEmpty() ? own.name() : own.layout().question());
        ArrayNode sections = canvas.putArray("sections");
        for (Layout.Section section : own.layout().sections()) {
            sections.add(section.key());
            words(words, "section." + section.key(), section.name());
        }
        ArrayNode fields = canvas.putArray("fields");
        for (Layout.Field field : own.layout().fields()) {
            fields.addObject().put("key", field.key()).put("type", field.type().name());
            words(words, "field." + field.key(), field.name());
        }
        return canvas;
    }

    private static void words(ObjectNode words, String key, Bilingual said) {
        words.putObject(key).put("nl", said.nl()).put("en", said.en());
    }

    ObjectNode card(Card card, Picture picture) {
        ObjectNode node = object().put("id", card.id().value().toString())
                .put("kind", CanvasKey.of(card.canvas()))
                .put("section", card.section())
                .put("text", card.text())
                .put("number", card.standing() == Standing.OPEN ? card.number() : 0)
                .put("revision", card.revision());
        if (card.standing() != Standing.OPEN) {
            node.put("standing", card.standing().name());
        }
        CardImage image = picture.images().get(card.id());
        if (image != null) {
            node.set("image", image(image));
        }
        ObjectNode fields = node.putObject("fields");
        card.fields().forEach(fields::put);
        card.author()
                .flatMap(author -> Optional.ofNullable(picture.people().get(author)))
                .map(Participant::name)
                .ifPresent(name -> node.put("author", name));
        return node;
    }

    /** An image without its pixels, which a browser fetches by themselves. */
    ObjectNode image(CardImage image) {
        return object().put("id", image.id().value().toString())
                .put("width", image.width())
                .put("height", image.height())
                .put("description", image.description());
    }

    ObjectNode link(Link link) {
        return object().put("id", link.id().value().toString())
                .put("from", link.from().value().toString())
                .put("to", link.to().value().toString());
    }

    ObjectNode room(Sight.Room room) {
        ObjectNode node = object();
        room.reached().forEach(node.putArray("reached")::add);
        node.put("opens", millis(room.window().opensAt()))
                .put("closes", millis(room.window().closesAt()));
        return node.put("stage", room.stage())
                .put("kind", room.kind().orElse(null))
                .put("phase", room.phase().orElse(null))
                .put("anonymous", room.anonymous())
                .put("open", room.open())
                .put("writable", room.writable())
                .put("composing", room.composing())
                .put("linking", room.linking())
                .put("step", room.step())
                .put("locked", room.locked())
                .put("following", room.following())
                .put("light", room.light().orElse(null));
    }

    private static @Nullable Long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(null);
    }

    /** The newest round; its totals only once it is closed, and how many have voted. */
    ObjectNode round(Round round, Picture picture) {
        ObjectNode node = object().put("id", round.id().value().toString())
                .put("subject", CanvasKey.of(round.canvas()))
                .put("open", round.open())
                .put("budget", round.budget())
                .put("cap", round.cap())
                .put("voters", picture.voters());
        if (!round.open()) {
            ObjectNode totals = node.putObject("totals");
            picture.tallies()
                    .forEach(tally -> totals.putObject(tally.card().value().toString())
                            .put("dots", tally.dots())
                            .put("voters", tally.voters()));
        }
        return node;
    }

    ObjectNode rules(HouseRules rules) {
        return object().put("held", rules.held()).put("presence", rules.presence());
    }

    /** By means that was not walked back yet: the kinds that its best branch does not reach. */
    ObjectNode lacks(Map<String, Set<CardKind>> lacking) {
        ObjectNode node = object();
        lacking.forEach((card, kinds) -> {
            ArrayNode names = node.putArray(card);
            kinds.forEach(kind -> names.add(kind.name()));
        });
        return node;
    }

    ArrayNode ids(Collection<String> ids) {
        ArrayNode node = array();
        ids.forEach(node::add);
        return node;
    }

    ObjectNode counts(Map<String, Integer> counts) {
        ObjectNode node = object();
        counts.forEach(node::put);
        return node;
    }

    private ObjectNode texts(Texts language) {
        ObjectNode node = object();
        new TreeMap<>(language.under("board.")).forEach(node::put);
        new TreeMap<>(language.under("canvas.")).forEach(node::put);
        new TreeMap<>(language.under("cards.")).forEach(node::put);
        new TreeMap<>(language.under("ladder.")).forEach(node::put);
        return node;
    }

    private ArrayNode canvases() {
        ArrayNode all = array();
        for (CardKind kind : CardKind.journey()) {
            ObjectNode canvas = all.addObject().put("kind", kind.name());
            kind.sections().forEach(canvas.putArray("sections")::add);
            ArrayNode fields = canvas.putArray("fields");
            for (Field field : kind.fields()) {
                ObjectNode node = fields.addObject()
                        .put("key", field.key())
                        .put("type", field.type().name());
                if (!field.choices().isEmpty()) {
                    field.choices().forEach(node.putArray("choices")::add);
                }
            }
        }
        return all;
    }
}
