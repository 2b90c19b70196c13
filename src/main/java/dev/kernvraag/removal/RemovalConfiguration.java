package dev.kernvraag.removal;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RemovalConfiguration {
    @Bean
    JournalVocabulary removalVocabulary() {
        return JournalVocabulary.of(RemovalEvent.class);
    }
}
