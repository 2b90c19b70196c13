package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.kernvraag.language.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers whatever goes wrong while a screen is in use with a sentence, and leaves the screen as it was. */
class CalmErrorHandler implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(CalmErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        while (!(cause instanceof Refusal) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof Refusal refusal) {
            if (UI.getCurrent() != null) {
                Refusals.show(refusal);
            }
            return;
        }
        ErrorId id = ErrorId.log(LOG, event.getThrowable());
        if (UI.getCurrent() != null) {
            Notices.warn(id.sentence(PersonLanguage.texts()));
        }
    }
}
