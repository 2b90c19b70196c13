package dev.kernvraag.ladder;

import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.CardKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A ladder at one moment.
 *
 * @param root the means or the problem that it stands on
 * @param open whether the room is on it now
 * @param rungs in the order in which they were asked
 */
public record Ladder(LadderId id, CardId root, boolean open, List<Rung> rungs) {
    /** The rung with a question that still waits for its answers to be turned over. */
    public Optional<Rung> asking() {
        return rungs.stream().filter(rung -> !rung.revealed()).findFirst();
    }

    /** A rung by its name. */
    public Optional<Rung> rung(RungId id) {
        return rungs.stream().filter(rung -> rung.id().equals(id)).findFirst();
    }

    /** Whether a question was asked about an answer. */
    public boolean askedOn(AnswerId answer) {
        return rungs.stream().anyMatch(rung -> rung.on().filter(answer::equals).isPresent());
    }

    /** Whether the room went on from an answer: asked about it, or made it a card. */
    boolean wentOnFrom(Answer answer) {
        return answer.card() || askedOn(answer.id());
    }

    /** The rung on which an answer was given. */
    public Optional<Rung> rungOf(AnswerId answer) {
        return rungs.stream()
                .filter(rung -> rung.answers().stream().anyMatch(one -> one.id().equals(answer)))
                .findFirst();
    }

    /** The answers between the card at the foot and this one, this one first. */
    public List<AnswerId> down(AnswerId answer) {
        List<AnswerId> way = new ArrayList<>();
        Optional<AnswerId> at = Optional.of(answer);
        while (at.isPresent()) {
            way.add(at.get());
            at = rungOf(at.get()).flatMap(Rung::on);
        }
        return way;
    }

    /** Whether a ladder stands on a card like this: a means or a problem that everybody may see. */
    static boolean standsOn(Card card) {
        return card.visible() && (card.kind() == CardKind.MEANS || card.kind() == CardKind.PROBLEM);
    }
}
