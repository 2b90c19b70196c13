package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import java.util.List;

/** Cells for what was, or was not, filled in. */
final class Fields {
    private Fields() {}

    static Cell given(String value) {
        return Cell.text(value.isEmpty() ? BriefWords.NOT_GIVEN : value);
    }

    /** The value of a field, as a reader takes it. */
    static Cell of(Entry entry, String key, BriefWords words) {
        return entry.card().kind().fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(field -> given(words.value(entry.card().kind(), field, entry)))
                .orElseThrow();
    }

    static Cell numbers(List<Ref> cards) {
        return cards.isEmpty() ? given("") : Cell.of(Line.empty().numbers(cards));
    }
}
