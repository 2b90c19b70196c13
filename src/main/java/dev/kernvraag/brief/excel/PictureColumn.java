package dev.kernvraag.brief.excel;

import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.BriefWords;
import java.util.List;

/** Says which cards have a picture, where there are such cards. */
final class PictureColumn {
    private static final int WIDTH = 14;

    private PictureColumn() {}

    static List<Column<Entry>> of(List<Entry> cards, BriefWords words) {
        return cards.stream().noneMatch(card -> card.picture().isPresent())
                ? List.of()
                : List.of(Column.text(
                        words.t("brief.column.picture"),
                        WIDTH,
                        row -> row.picture().isPresent() ? words.t("brief.yes") : ""));
    }
}
