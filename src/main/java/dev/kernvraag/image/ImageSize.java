package dev.kernvraag.image;

/** In which sizes an image is kept. */
public enum ImageSize {
    /** For a card on the board. */
    SMALL(320, 40_000),
    /** To look at. */
    LARGE(1_600, 400_000);

    private final int side;
    private final int bytes;

    ImageSize(int side, int bytes) {
        this.side = side;
        this.bytes = bytes;
    }

    /** The most pixels of its longer side. */
    public int side() {
        return side;
    }

    /** The most bytes of its file. */
    public int bytes() {
        return bytes;
    }
}
