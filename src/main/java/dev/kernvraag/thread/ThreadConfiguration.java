package dev.kernvraag.thread;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ThreadConfiguration {
    @Bean
    JournalVocabulary threadVocabulary() {
        return JournalVocabulary.of(ThreadEvent.class);
    }
}
