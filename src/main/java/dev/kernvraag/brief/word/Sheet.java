package dev.kernvraag.brief.word;

/** The paper: A4, upright, in twips (twentieths of a point). */
final class Sheet {
    static final int WIDTH = 11_906;
    static final int HEIGHT = 16_838;
    static final int TOP = 1_560;
    static final int BOTTOM = 1_360;
    static final int SIDES = 1_247;
    static final int EDGE = 680;

    /** How wide the text is. */
    static final int TEXT = WIDTH - 2 * SIDES;

    private Sheet() {}
}
