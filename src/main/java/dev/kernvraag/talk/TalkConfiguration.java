package dev.kernvraag.talk;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TalkConfiguration {
    @Bean
    JournalVocabulary talkVocabulary() {
        return JournalVocabulary.of(TalkEvent.class);
    }
}
