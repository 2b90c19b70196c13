package dev.kernvraag.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Plans that were kept by an earlier version are still read. */
class KeptPlansTests {
    @Test
    void aPlanFromBeforeThereWereOwnCanvasesHasNone() {
        StepDraft plan = JsonMapper.shared().readValue("""
                        {"stage":"NEEDS","title":{"nl":"","en":""},"instruction":{"nl":"","en":""},"minutes":20,
                        "rules":{"write":true,"link":true,"cardsEach":0}}""", StepDraft.class);
        assertThat(plan).isEqualTo(StepDraft.of(Stage.NEEDS, 20));
    }
}
