package dev.kernvraag.nodes;

import dev.kernvraag.support.Postgres;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** On PostgreSQL. */
@ActiveProfiles("test")
class PostgresNodesTests extends WorkshopEventsContract {
    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        String url = Postgres.database();
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", () -> "postgres");
    }
}
