package dev.kernvraag.ui.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown at an address where nothing is. */
@ParentLayout(PageFrame.class)
@AnonymousAllowed
class NotFoundError extends ErrorPage implements HasErrorParameter<NotFoundException> {
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        say(getTranslation("common.notFoundTitle"), getTranslation("common.notFoundText"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
