package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.journey.DraftRounds.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is being typed outlives whatever breaks down under it. */
class DraftsIT {
    private static final int ROUNDS = 5;

    @TempDir
    private Path folder;

    @Test
    void everyDraftComesBackAndIsHandedInOnce() {
        try (Room room = new Room(folder.resolve("data"));
                KillableChromium chromium = new KillableChromium(folder.resolve("profile"))) {
            List<Outcome> outcomes = new DraftRounds(room, chromium).run(ROUNDS);
            assertThat(outcomes).allMatch(outcome -> outcome.lost() <= Outcome.SECOND);
            assertThat(room.texts()).hasSize(ROUNDS).doesNotHaveDuplicates();
        }
    }
}
