package dev.kernvraag;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application. */
@SpringBootApplication
@EnableScheduling
public class Kernvraag {
    public static void main(String[] args) {
        SpringApplication.run(Kernvraag.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
