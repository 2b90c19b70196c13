package dev.kernvraag.priority;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PriorityConfiguration {
    @Bean
    JournalVocabulary priorityVocabulary() {
        return JournalVocabulary.of(PriorityEvent.class);
    }
}
