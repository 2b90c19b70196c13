package dev.kernvraag.board;

import dev.kernvraag.live.Picture;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.workshop.StakeholderGroup;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** For whom a facilitator can write: nobody else’s screen is told. */
final class Persons {
    private Persons() {}

    /** Who takes part; where nobody is known by name, only who is at the table. */
    static Stream<Participant> of(Picture picture, Audience audience) {
        return audience == Audience.FACILITATOR
                ? picture.takingPart().stream()
                        .filter(one -> !picture.workshop().anonymous() || one.atTable())
                : Stream.empty();
    }

    static String key(Participant one) {
        return one.id().value().toString();
    }

    static void snapshot(BoardJson json, ObjectNode message, Picture picture, Audience audience) {
        ArrayNode persons = message.putArray("persons");
        of(picture, audience).forEach(one -> persons.add(node(json, one)));
        ArrayNode groups = message.putArray("groups");
        if (audience == Audience.FACILITATOR) {
            for (StakeholderGroup group : picture.workshop().groups()) {
                groups.addObject().put("id", group.id().value().toString()).put("name", group.name());
            }
        }
    }

    static ObjectNode node(BoardJson json, Participant one) {
        return json.object()
                .put("id", key(one))
                .put("name", one.name())
                .put("group", one.group().value().toString())
                .put("table", one.atTable());
    }
}
