package dev.kernvraag.brief.word;

import java.util.ArrayList;
import java.util.List;

/** What stands in a cell of a table, paragraph by paragraph. */
record Cell(List<Block> blocks) {
    /** A paragraph. */
    record Block(Style style, Line line) {}

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

    /** How high it is in a column so many twips wide. */
    int height(int width) {
        int height = 0;
        for (Block block : blocks) {
            Style style = block.style();
            height += style.before() + style.lines(block.line().text(), width) * style.line() + style.after();
        }
        return height;
    }
}
