package dev.kernvraag.rehearsal;

import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.language.Language;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Plays the demo again and again, and then a room that writes. */
@Component
@ConditionalOnProperty("kernvraag.rehearsal")
class Rehearsal implements ApplicationRunner {
    private static final int TIMES = 15;

    private final FacilitatorService facilitators;
    private final DemoWorkshop demo;
    private final WritingRoom room;

    Rehearsal(FacilitatorService facilitators, DemoWorkshop demo, WritingRoom room) {
        this.facilitators = facilitators;
        this.demo = demo;
        this.room = room;
    }

    @Override
    public void run(ApplicationArguments arguments) throws InterruptedException {
        FacilitatorId player = facilitators
                .register("Player", "player@example.org", UUID.randomUUID().toString())
                .id();
        for (int i = 0; i < TIMES; i++) {
            demo.create(player, i % 2 == 0 ? Language.NL : Language.EN);
        }
        room.play(player);
    }
}
