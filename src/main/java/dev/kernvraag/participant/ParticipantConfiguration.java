package dev.kernvraag.participant;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ParticipantConfiguration {
    @Bean
    JournalVocabulary participantVocabulary() {
        return JournalVocabulary.of(ParticipantEvent.class);
    }
}
