package dev.kernvraag.canvas;

/** Whether the facilitator lets the room see a card. */
public enum Standing {
    /** As every card: the room sees it once its canvas is revealed. */
    OPEN,
    /** It waits for the facilitator, who looks at new cards first in this workshop. */
    HELD,
    /** It was handed in after its canvas took no more cards, and waits for the facilitator to take it in. */
    LATE,
    /** The facilitator covered it; its author still sees it. */
    HIDDEN
}
