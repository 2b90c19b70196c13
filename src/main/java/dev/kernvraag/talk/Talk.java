package dev.kernvraag.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the room says of a card.
 *
 * @param marks the marks of those who gave a reaction; a reaction that nobody gave is left out
 * @param comments in the order of writing, or shuffled in an anonymous workshop
 * @param tags in alphabetical order
 */
public record Talk(Map<Reaction, Set<String>> marks, List<Comment> comments, List<String> tags) {
    /** Nobody said anything yet. */
    public static final Talk NONE = new Talk(Map.of(), List.of(), List.of());
}
