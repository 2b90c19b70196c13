package dev.kernvraag.ladder;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LadderConfiguration {
    @Bean
    JournalVocabulary ladderVocabulary() {
        return JournalVocabulary.of(LadderEvent.class);
    }
}
