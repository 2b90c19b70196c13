package dev.kernvraag.bench;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.journey.Chromium;
import dev.kernvraag.journey.Room;
import dev.kernvraag.journey.TypingRounds;
import dev.kernvraag.journey.TypingRounds.Offered;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To how many of the people who are typing their text is offered back, whole, when the facilitator moves on. */
class TypingBench {
    private static final int PEOPLE = Integer.getInteger("people", 20);

    @TempDir
    private Path data;

    @Test
    void measure() {
        try (Room room = new Room(data);
                Chromium chromium = new Chromium();
                TypingRounds typing = new TypingRounds(room, chromium, PEOPLE)) {
            List<Offered> offered = typing.moveOn(Stage.GOALS);
            long whole = offered.stream().filter(Offered::whole).count();
            int letters = offered.stream().mapToInt(one -> one.typed().length()).sum();
            int found = offered.stream().mapToInt(one -> one.found().length()).sum();
            System.out.printf("%-24s %8s %8s %8s%n", "stage change in mid-word", "typed", "back", "ratio");
            System.out.printf("%-24s %8d %8d %8.2f%n", "people", PEOPLE, whole, whole / (double) PEOPLE);
            System.out.printf("%-24s %8d %8d %8.2f%n", "letters", letters, found, found / (double) letters);
        }
    }
}
