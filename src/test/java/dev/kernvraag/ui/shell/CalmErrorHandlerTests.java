package dev.kernvraag.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CalmErrorHandlerTests {
    private final CalmErrorHandler handler = new CalmErrorHandler();

    @Test
    void aBrowserThatHangsUpIsNoError(CapturedOutput log) {
        handler.error(
                new ErrorEvent(new UncheckedIOException(new ClientAbortException(new IOException("Broken pipe")))));
        assertThat(log).doesNotContain("Broken pipe");
    }

    @Test
    void whatNobodyExpectedIsWrittenDown(CapturedOutput log) {
        handler.error(new ErrorEvent(new IllegalStateException("a surprise")));
        assertThat(log).contains("a surprise");
    }
}
