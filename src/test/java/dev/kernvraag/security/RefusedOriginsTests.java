package dev.kernvraag.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is written down of pages whose address the server does not know. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedOriginsTests {
    private final OriginFilter filter = new OriginFilter(new PublicAddress("", List.of("rooms.example.org")));

    @Test
    void anAddressIsNamedOnceWithTheSettingThatAllowsIt(CapturedOutput output) throws Exception {
        for (int time = 0; time < 5; time++) {
            MockHttpServletResponse response = send("https://kern.example.org", "10.0.0.7:8080");
            assertThat(response.getStatus()).isEqualTo(403);
            assertThat(response.getHeader("Kernvraag-Refused")).isEqualTo("origin");
        }
        assertThat(lines(output)).singleElement().asString().contains("WARN", "kernvraag.hosts=kern.example.org");
        assertThat(send("https://rooms.example.org", "10.0.0.7:8080").getStatus())
                .isEqualTo(200);
        send("https://other.example.org", "10.0.0.7:8080");
        assertThat(lines(output)).hasSize(2);
    }

    @Test
    void whoeverSendsAnAddressWritesNoLinesOfTheirOwn(CapturedOutput output) throws Exception {
        send("https://a\r\n2026-12-01 WARN Refused a request: all is lost \u001b[31m" + "x".repeat(5_000), "h\nWARN b");
        assertThat(lines(output))
                .singleElement()
                .asString()
                .hasSizeLessThan(1_000)
                .doesNotContain("\u001b", "WARN b");
    }

    @Test
    void theListOfThemEnds(CapturedOutput output) throws Exception {
        for (int one = 0; one < 500; one++) {
            send("https://" + one + ".example.org", "host");
        }
        assertThat(lines(output)).hasSize(100);
    }

    private MockHttpServletResponse send(String origin, String host) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.addHeader("Origin", origin);
        request.addHeader("Host", host);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static List<String> lines(CapturedOutput output) {
        return output.getOut().lines().filter(line -> line.contains("Refused")).toList();
    }
}
