package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LocalBrowserTests {
    private final LocalBrowser local = new LocalBrowser(new PublicAddress("", List.of()));

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost",
        "127.0.0.1, 127.0.0.1",
        "0:0:0:0:0:0:0:1, [::1]",
        "::1, localhost",
        "127.8.9.1, LocalHost"
    })
    void aBrowserOnTheMachineIs(String from, String host) {
        assertThat(local.sent(request(from, host))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, localhost",
        "127.0.0.1, kernvraag.example.org",
        "127.0.0.1, localhost.example.org",
        "127.0.0.1, 127.0.0.1.example.org",
        "127.0.0.1.example.org, localhost",
        "2001:db8::1, [::1]",
        "127.0.0.1, 192.0.2.7"
    })
    void whoeverComesFromOrAsksForElsewhereIsNot(String from, String host) {
        assertThat(local.sent(request(from, host))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "X-FORWARDED-PROTO",
                "X-Forwarded-Host",
                "X-Forwarded-Server",
                "Via",
                "X-Real-IP",
                "CF-Connecting-IP"
            })
    void whoeverComesThroughAProxyIsNot(String header) {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        request.addHeader(header, "127.0.0.1");
        assertThat(local.sent(request)).isFalse();
    }

    @Test
    void whatTomcatTookAwayIsStillKnown() {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        request.setAttribute(ProxyTrace.SEEN, true);
        assertThat(local.sent(request)).isFalse();
    }

    @Test
    void aProxyThatHidesItselfIsGivenAwayByItsProtocolOrByThePageThatSends() {
        MockHttpServletRequest old = request("127.0.0.1", "localhost");
        old.setProtocol("HTTP/1.0");
        assertThat(local.sent(old)).isFalse();
        for (String origin : List.of("https://kernvraag.example.org", "null", "http://localhost.example.org", "::")) {
            MockHttpServletRequest sent = request("127.0.0.1", "localhost");
            sent.addHeader("Origin", origin);
            assertThat(local.sent(sent)).as(origin).isFalse();
        }
        MockHttpServletRequest own = request("127.0.0.1", "localhost");
        own.addHeader("Origin", "http://localhost:8080");
        assertThat(local.sent(own)).isTrue();
    }

    @Test
    void whereAPublicAddressIsNamedNobodyIs() {
        MockHttpServletRequest request = request("127.0.0.1", "localhost");
        assertThat(new LocalBrowser(new PublicAddress("https://kernvraag.example.org", List.of())).sent(request))
                .isFalse();
        assertThat(new LocalBrowser(new PublicAddress("", List.of("kernvraag.example.org"))).sent(request))
                .isFalse();
    }

    private static MockHttpServletRequest request(String from, String host) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        request.setServerName(host);
        return request;
    }
}
