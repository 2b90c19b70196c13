package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief.Entry;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.brief.Depiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What stands in a cell of a table, paragraph by paragraph. */
record Cell(List<Block> blocks) {
    /** A paragraph: a line, or a picture. */
    record Block(Style style, Line line, Optional<Depiction> picture) {
        Block(Style style, Line line) {
            this(style, line, Optional.empty());
        }
    }

    static Cell of(Line line) {
        return new Cell(List.of(new Block(Style.TABLE_TEXT, line)));
    }

    static Cell text(String text) {
        return of(Line.of(text));
    }

    static Cell figure(int number) {
        return new Cell(List.of(new Block(Style.TABLE_FIGURE, Line.of(String.valueOf(number)))));
    }

    static Cell head(String text) {
        return new Cell(List.of(new Block(Style.TABLE_HEAD, Line.of(text))));
    }

    /** The headings of a row of columns, by their keys. */
    static Cell[] heads(BriefWords words, String... keys) {
        return Stream.of(keys).map(key -> head(words.t(key))).toArray(Cell[]::new);
    }

    /** The heading of a column of figures. */
    static Cell figureHead(String text) {
        return new Cell(List.of(new Block(Style.TABLE_HEAD_FIGURE, Line.of(text))));
    }

    /** What a row is about. */
    static Cell lead(Line line) {
        return new Cell(List.of(new Block(Style.TABLE_LEAD, line)));
    }

    Cell and(Style style, Line line) {
        List<Block> more = new ArrayList<>(blocks);
        more.add(new Block(style, line));
        return new Cell(List.copyOf(more));
    }

    /** With the picture of a card, if it has one. */
    Cell pictured(Entry entry) {
        if (entry.picture().isEmpty()) {
            return this;
        }
        List<Block> more = new ArrayList<>(blocks);
        more.add(new Block(Style.TABLE_DETAIL, Line.empty(), entry.picture()));
        return new Cell(List.copyOf(more));
    }

    /** How high it is in a column so many twips wide. */
    int height(int width) {
        int height = 0;
        for (Block block : blocks) {
            Style style = block.style();
            height += style.before() + style.after();
            height += block.picture()
                    .map(picture -> Frames.in(picture, width).height())
                    .orElseGet(() -> style.lines(block.line().text(), width) * style.line());
        }
        return height;
    }
}
