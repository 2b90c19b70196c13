package dev.kernvraag.journal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns events into the payload of a line and back, by the vocabularies of the modules. */
@Component
class EventJson {
    private final JsonMapper json;
    private final Map<String, Class<?>> types = new HashMap<>();

    EventJson(JsonMapper json, List<JournalVocabulary> vocabularies) {
        this.json = json;
        for (JournalVocabulary vocabulary : vocabularies) {
            for (Class<?> event : vocabulary.events()) {
                Class<?> earlier = types.putIfAbsent(event.getSimpleName(), event);
                if (earlier != null) {
                    throw new IllegalStateException("two events named " + event.getSimpleName());
                }
            }
        }
    }

    String type(JournalEvent event) {
        String type = event.getClass().getSimpleName();
        if (types.get(type) != event.getClass()) {
            throw new IllegalStateException(event.getClass() + " is in no vocabulary");
        }
        return type;
    }

    /** The names under which the events of these kinds stand in the journal. */
    List<String> types(Collection<? extends Class<? extends JournalEvent>> kinds) {
        return types.values().stream()
                .filter(type -> kinds.stream().anyMatch(kind -> kind.isAssignableFrom(type)))
                .map(Class::getSimpleName)
                .toList();
    }

    String write(JournalEvent event) {
        return json.writeValueAsString(event);
    }

    JournalEvent read(String type, String payload) {
        Class<?> event = types.get(type);
        if (event == null) {
            throw new IllegalStateException("the journal holds an unknown event " + type);
        }
        return (JournalEvent) json.readValue(payload, event);
    }
}
