package dev.kernvraag.rules;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RulesConfiguration {
    @Bean
    JournalVocabulary rulesVocabulary() {
        return JournalVocabulary.of(RulesEvent.class);
    }
}
