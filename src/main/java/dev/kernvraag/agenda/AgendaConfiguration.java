package dev.kernvraag.agenda;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgendaConfiguration {
    @Bean
    JournalVocabulary agendaVocabulary() {
        return JournalVocabulary.of(AgendaEvent.class);
    }
}
