package dev.kernvraag;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Kernvraag {
    public static void main(String[] args) {
        SpringApplication.run(Kernvraag.class, args);
    }
}
