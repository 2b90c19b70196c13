package dev.kernvraag.workshop;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WorkshopConfiguration {
    @Bean
    JournalVocabulary workshopVocabulary() {
        return JournalVocabulary.of(WorkshopEvent.class);
    }
}
