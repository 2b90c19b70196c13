package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTests {
    @Test
    void aLinkCarriesThePublicAddressWhereverItsMakerIs() throws MalformedURLException {
        PublicAddress named = new PublicAddress("https://kernvraag.example.org/", List.of());
        assertThat(named.seenFrom(page("http://localhost:8080/workshops/7?x=y")))
                .hasToString("https://kernvraag.example.org/workshops/7?x=y");
        assertThat(new PublicAddress("", List.of()).seenFrom(page("http://192.0.2.1:8080/workshops/7")))
                .hasToString("http://192.0.2.1:8080/workshops/7");
    }

    @Test
    void thePublicAddressIsOneOfOurHosts() {
        PublicAddress named = new PublicAddress("https://Kernvraag.example.org:8443", List.of(" Other.example.org "));
        assertThat(named.names("kernvraag.example.org:8443")).isTrue();
        assertThat(named.names("other.example.org")).isTrue();
        assertThat(named.names("elsewhere.example.org")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kernvraag.example.org",
                "ftp://kernvraag.example.org",
                "https://kernvraag.example.org/below",
                "https://somebody@kernvraag.example.org",
                "https:kernvraag"
            })
    void whatIsNoAddressIsSaidAtTheStart(String given) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublicAddress(given, List.of()))
                .withMessageContaining("kernvraag.public-address");
    }

    private static URL page(String address) throws MalformedURLException {
        return URI.create(address).toURL();
    }
}
