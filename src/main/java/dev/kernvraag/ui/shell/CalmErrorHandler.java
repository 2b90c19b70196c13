package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.kernvraag.language.Refusal;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever goes wrong while a screen is in use with a sentence, and leaves the screen as it was. */
class CalmErrorHandler implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CalmErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        while (!isUnderstood(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Refusal refusal) {
            if (UI.getCurrent() != null) {
                Refusals.show(refusal);
            }
            return;
        }
        if (cause instanceof ClientAbortException) {
            LOG.debug("A browser hung up before its answer was written", cause);
            return;
        }
        ErrorId id = ErrorId.log(LOG, event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.warn(id.sentence(PersonLanguage.texts()));
        }
    }

    private static boolean isUnderstood(Throwable cause) {
        return cause instanceof Refusal || cause instanceof ClientAbortException;
    }
}
