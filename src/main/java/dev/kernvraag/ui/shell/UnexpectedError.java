package dev.kernvraag.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shown where a screen breaks while it opens: an error id for the log, and never the error. */
@ParentLayout(PageFrame.class)
@AnonymousAllowed
class UnexpectedError extends ErrorPage implements HasErrorParameter<Exception> {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedError.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        ErrorId id = ErrorId.log(LOG, parameter.getCaughtException());
        say(getTranslation("common.brokenTitle"), id.sentence(PersonLanguage.texts()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
