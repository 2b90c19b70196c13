package dev.kernvraag.removal;

import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.Outcast;
import dev.kernvraag.participant.ParticipantId;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Writer;
import dev.kernvraag.removal.RemovalEvent.WriterRemoved;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the writer of a card out of the room, with everything they wrote. */
@Service
public class WriterRemovalService {
    private final Sweep sweep;
    private final CanvasService canvas;
    private final ParticipantService participants;
    private final JournalService journal;

    WriterRemovalService(Sweep sweep, CanvasService canvas, ParticipantService participants, JournalService journal) {
        this.sweep = sweep;
        this.canvas = canvas;
        this.participants = participants;
        this.journal = journal;
    }

    /**
     * Takes a writer out; it can be taken back as any step of a facilitator.
     *
     * @param card one of theirs, that the facilitator sees
     * @param present those whose browsers are connected, with their secrets: one of them may be the writer
     * @throws Refusal {@code noCard}, or {@code writerGuides} for a card that a facilitator wrote
     */
    @Transactional
    public Receipt remove(
            FacilitatorId facilitator,
            WorkshopId id,
            CommandId command,
            CardId card,
            Collection<Actor.AsParticipant> present) {
        return journal.once(id, command, () -> {
            participants.admit(facilitator, id);
            Card seen = canvas.card(id, card)
                    .filter(one -> !one.removed() && !one.faceDown())
                    .orElseThrow(() -> new Refusal("noCard"));
            if (seen.ownedBy(new Actor.AsFacilitator(facilitator))) {
                throw new Refusal("writerGuides");
            }
            Outcast trace = new Outcast(card.value(), seen.proof());
            Optional<Actor.AsParticipant> there =
                    present.stream().filter(trace::is).findFirst();
            Writer writer = new Writer(trace, there, seen.author());
            return new WriterRemoved(
                    trace.thing(), trace.proof(), seen.author().map(ParticipantId::value), sweep.takeOut(id, writer));
        });
    }
}
