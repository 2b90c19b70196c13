package dev.kernvraag.canvas;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CanvasConfiguration {
    @Bean
    JournalVocabulary canvasVocabulary() {
        return JournalVocabulary.of(CanvasEvent.class);
    }

    @Bean
    JournalVocabulary dealVocabulary() {
        return JournalVocabulary.of(DealEvent.class);
    }
}
