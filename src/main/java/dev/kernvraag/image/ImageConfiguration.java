package dev.kernvraag.image;

import dev.kernvraag.journal.JournalVocabulary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ImageConfiguration {
    @Bean
    JournalVocabulary imageVocabulary() {
        return JournalVocabulary.of(ImageEvent.class);
    }
}
