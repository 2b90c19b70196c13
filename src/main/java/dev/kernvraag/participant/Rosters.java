package dev.kernvraag.participant;

import dev.kernvraag.journal.WorkshopId;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keeps who is expected in a workshop, by name, and who of them came; whoever calls holds the workshop’s lock. */
@Component
class Rosters {
    private static final Pattern UNHEARD = Pattern.compile("[\\p{M}\\p{Cf}\\s]+");

    private final RosterRepository entries;

    Rosters(RosterRepository entries) {
        this.entries = entries;
    }

    /** A name as names are compared: without case, accents and spaces. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return UNHEARD.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    }

    List<String> labels(WorkshopId id) {
        return entries.findByWorkshopIdOrderByPos(id.value()).stream()
                .map(RosterEntity::label)
                .toList();
    }

    /** Writes a list anew; who came in on a name that is still on it has used that entry. */
    void set(WorkshopId id, List<String> labels) {
        List<RosterEntity> before = entries.findByWorkshopIdOrderByPos(id.value());
        Map<String, Deque<UUID>> came = new HashMap<>();
        before.forEach(entry -> entry.claimedBy()
                .ifPresent(who -> came.computeIfAbsent(entry.matchKey(), key -> new ArrayDeque<>())
                        .add(who)));
        entries.deleteAllInBatch(before);
        List<RosterEntity> after = new ArrayList<>();
        for (String label : labels) {
            String key = key(label);
            after.add(new RosterEntity(
                    id,
                    after.size(),
                    label,
                    key,
                    came.getOrDefault(key, new ArrayDeque<>()).poll()));
        }
        entries.saveAll(after);
    }

    /** Uses an entry with this name that nobody used yet; false if there is none. */
    boolean claim(WorkshopId id, ParticipantId who, String name) {
        Optional<RosterEntity> free =
                entries.findFirstByWorkshopIdAndMatchKeyAndParticipantIdIsNullOrderByPos(id.value(), key(name));
        free.ifPresent(entry -> entry.claim(who));
        return free.isPresent();
    }
}
