package dev.kernvraag.attention;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttentionConfiguration {
    @Bean
    JournalVocabulary attentionVocabulary() {
        return JournalVocabulary.of(AttentionEvent.class);
    }
}
