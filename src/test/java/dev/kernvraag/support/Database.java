package dev.kernvraag.support;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A database that Kernvraag runs on, with the services on it; each is started once, by the first test that needs it. */
public enum Database {
    H2 {
        @Override
        String url() {
            return "jdbc:h2:mem:services;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=256";
        }
    },
    POSTGRESQL {
        @Override
        String url() {
            return Postgres.database();
        }
    };

    private static final Map<Database, ConfigurableApplicationContext> STARTED = new EnumMap<>(Database.class);

    abstract String url();

    /** The services, without screens and without a web server. */
    ConfigurableApplicationContext services() {
        synchronized (STARTED) {
            return STARTED.computeIfAbsent(this, Database::start);
        }
    }

    static void stopAll() {
        synchronized (STARTED) {
            STARTED.values().forEach(ConfigurableApplicationContext::close);
            STARTED.clear();
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Services.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.datasource.url=" + url(),
                        "--spring.datasource.username=" + (this == H2 ? "kernvraag" : Postgres.USER),
                        "--kernvraag.registration.open=true",
                        // So few that a test can meet them, and more than any other test needs.
                        "--kernvraag.limits.cards-per-person=120",
                        "--kernvraag.limits.cards-per-workshop=200",
                        "--kernvraag.limits.comments-per-card=40",
                        "--kernvraag.limits.comments-per-person=60",
                        "--kernvraag.limits.comments-per-workshop=90",
                        "--kernvraag.limits.reactions-per-person=40",
                        "--kernvraag.limits.reactions-per-workshop=60",
                        "--kernvraag.limits.tags-per-workshop=20",
                        "--kernvraag.limits.links-per-person=40",
                        "--kernvraag.limits.links-per-workshop=60",
                        "--kernvraag.limits.answers-per-person=40",
                        "--kernvraag.limits.answers-per-workshop=60",
                        "--spring.main.banner-mode=off");
    }
}
