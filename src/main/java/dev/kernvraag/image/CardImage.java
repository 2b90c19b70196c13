package dev.kernvraag.image;

/**
 * The image on a card, without its pixels.
 *
 * @param width of the large one, in pixels
 * @param height of the large one, in pixels
 * @param description what can be seen, for who cannot see it; at most {@link #DESCRIPTION_MAX} characters, may be empty
 */
public record CardImage(ImageId id, int width, int height, String description) {
    /** The most characters (UTF-16 units) of a description. */
    public static final int DESCRIPTION_MAX = 500;

    CardImage describedAs(String words) {
        return new CardImage(id, width, height, words);
    }
}
