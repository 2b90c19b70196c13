package dev.kernvraag.agenda;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.ParticipantService;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a room write again where writing was shut: after the talk, with the pens down, or when the hours are over. */
@Service
public class ReopenService {
    private final Agendas tables;
    private final Reopenings reopenings;
    private final ParticipantService participants;
    private final Clock clock;

    ReopenService(Agendas tables, Reopenings reopenings, ParticipantService participants, Clock clock) {
        this.tables = tables;
        this.reopenings = reopenings;
        this.participants = participants;
        this.clock = clock;
    }

    /**
     * Opens a step for writing again, from where the room was seen, and takes the room there; while it works in subgroups,
     * the step of one of them opens where it is. Pens go up, hours that are over no longer count, nobody is done any more,
     * and how many cards each may write is counted anew. Cards, links and dots stay as they are: what lies open stays open,
     * and what was handed in too late goes on waiting beside the canvas.
     *
     * @throws Refusal {@code roomMovedSince}, {@code workshopShut}, {@code noStep}, {@code notACanvas}, {@code stepAhead},
     *     {@code revealFirst} for writing together where cards lie face down, {@code roomSplit}, or {@code openAlready}
     */
    @Transactional
    public Receipt reopen(
            FacilitatorId facilitator,
            WorkshopId id,
            CommandId command,
            Standpoint from,
            StepId step,
            Writing writing) {
        return tables.once(facilitator, id, command, () -> {
            tables.stillAt(id, from);
            if (!participants.admit(facilitator, id).open()) {
                throw new Refusal("workshopShut");
            }
            return reopenings.open(id, step, writing, clock.instant());
        });
    }
}
