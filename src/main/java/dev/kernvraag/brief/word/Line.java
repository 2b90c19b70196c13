package dev.kernvraag.brief.word;

import dev.kernvraag.brief.Brief.Ref;
import dev.kernvraag.brief.BriefWords;
import dev.kernvraag.language.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The text of a paragraph, in pieces of one kind.
 *
 * @param card whose place in the document this paragraph is
 */
record Line(List<Piece> pieces, Optional<Ref> card) {
    private static final String PLAIN = "";

    /**
     * A piece of text.
     *
     * @param style the character style, empty for none
     * @param target the card that it leads to
     */
    record Piece(String text, String style, Optional<Ref> target) {}

    static Line empty() {
        return new Line(List.of(), Optional.empty());
    }

    static Line of(String text) {
        return empty().then(text);
    }

    /** A card where it stands, whole; links lead here. */
    static Line place(Ref card) {
        return new Line(List.of(), Optional.of(card)).then(card.text());
    }

    Line then(String text) {
        return with(text, PLAIN, Optional.empty());
    }

    Line strong(String text) {
        return with(text, "Strong", Optional.empty());
    }

    Line label(String text) {
        return with(text, "BriefLabel", Optional.empty());
    }

    Line mark(String text) {
        return with(text, "BriefMark", Optional.empty());
    }

    /** The number of a card, as the way to it. */
    Line to(Ref target) {
        return with(BriefWords.number(target), "Hyperlink", Optional.of(target));
    }

    /** Cards with their numbers, each the way to it. */
    Line list(List<Ref> cards) {
        Line line = this;
        for (int at = 0; at < cards.size(); at++) {
            Ref card = cards.get(at);
            line = line.then((at == 0 ? "" : "; ") + BriefWords.brief(card) + " (")
                    .to(card)
                    .then(")");
        }
        return line;
    }

    /** The numbers of cards, each the way to it. */
    Line numbers(List<Ref> cards) {
        Line line = this;
        for (int at = 0; at < cards.size(); at++) {
            line = (at == 0 ? line : line.then(", ")).to(cards.get(at));
        }
        return line;
    }

    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private Line with(String text, String style, Optional<Ref> target) {
        List<Piece> more = new ArrayList<>(pieces);
        more.add(new Piece(legal(text), style, target));
        return new Line(List.copyOf(more), card);
    }

    /** Without what XML cannot hold; white space at the ends stays, since it stands between two pieces. */
    private static String legal(String text) {
        String clean = Clean.text("|" + text + "|");
        return clean.substring(1, clean.length() - 1);
    }
}
