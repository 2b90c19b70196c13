package dev.kernvraag.demo;

import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.language.Language;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Plays the demo again and again on scratch data, while {@code script/start} records for the next starts which classes
 * the application uses and which of its code runs hot.
 */
@Component
@ConditionalOnProperty("kernvraag.rehearsal")
class Rehearsal implements ApplicationRunner {
    private static final int TIMES = 15;

    private final FacilitatorService facilitators;
    private final DemoWorkshop demo;

    Rehearsal(FacilitatorService facilitators, DemoWorkshop demo) {
        this.facilitators = facilitators;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        FacilitatorId player = facilitators
                .register("Player", "player@example.org", UUID.randomUUID().toString())
                .id();
        for (int i = 0; i < TIMES; i++) {
            demo.create(player, i % 2 == 0 ? Language.NL : Language.EN);
        }
    }
}
