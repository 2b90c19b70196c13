package dev.kernvraag.agenda;

/**
 * Where somebody saw the room when they decided on a step: two facilitators may press the same button at the same moment,
 * and the room shall move once.
 */
public record Standpoint(StepId step, Phase phase) {
    /** Where a room is. */
    public static Standpoint of(Agenda agenda) {
        return new Standpoint(agenda.current(), agenda.here().phase());
    }
}
