package dev.kernvraag.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.kernvraag.language.Refusal;
import jakarta.servlet.http.HttpServletResponse;

/** Shown where a screen cannot be opened for a reason that its person should know. */
@ParentLayout(PageFrame.class)
@AnonymousAllowed
class RefusedError extends ErrorPage implements HasErrorParameter<Refusal> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        say(getTranslation("common.refusedTitle"), parameter.getException().in(PersonLanguage.texts()));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
