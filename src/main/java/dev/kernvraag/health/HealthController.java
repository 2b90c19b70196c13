package dev.kernvraag.health;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers 200 or 503 at {@code /livez} and {@code /readyz}.
 *
 * <p>Readiness goes off as soon as the application begins to stop. It does not ask the database: all nodes share it, so
 * a proxy would turn everybody away where the application can still say what is kept and what to do.
 */
@RestController
class HealthController {
    private final ApplicationAvailability availability;

    HealthController(ApplicationAvailability availability) {
        this.availability = availability;
    }

    @GetMapping("/livez")
    ResponseEntity<String> live() {
        return answer(availability.getLivenessState() == LivenessState.CORRECT);
    }

    @GetMapping("/readyz")
    ResponseEntity<String> ready() {
        return answer(availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC);
    }

    private static ResponseEntity<String> answer(boolean well) {
        return well
                ? ResponseEntity.ok("yes")
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("no");
    }
}
