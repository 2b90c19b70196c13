package dev.kernvraag.facilitator;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {
    /** Argon2id (RFC 9106), named in the hash, so that a later method can live beside it; as many at once as processors. */
    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder encoder = new DelegatingPasswordEncoder(
                "argon2", Map.of("argon2", Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
        return new ScarcePasswordEncoder(encoder, Runtime.getRuntime().availableProcessors());
    }
}
