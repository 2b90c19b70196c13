package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.PushConfiguration;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Texts;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives every page its language, and Vaadin’s own messages our words. */
@Component
class ShellConfiguration implements VaadinServiceInitListener {
    private static final int RECONNECT_MILLIS = 1_000;
    private static final int SOCKET_ATTEMPTS = 600;
    private static final String PAPER_LIGHT = "#ffffff";
    private static final String PAPER_DARK = "#1c222a";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ShellConfiguration::dress);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new CalmErrorHandler()));
        event.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            speak(init.getUI(), request == null ? Language.EN : PersonLanguage.of(request));
            comeBackSoon(init.getUI());
        });
        event.getSource().setSystemMessagesProvider(info -> {
            VaadinRequest request = info.getRequest();
            return messages(Texts.in(request == null ? Language.of(info.getLocale()) : PersonLanguage.of(request)));
        });
    }

    private static void dress(IndexHtmlResponse page) {
        Element html = page.getDocument().getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", PersonLanguage.of(page.getVaadinRequest()).tag());
        }
        themeColour(page, "light", PAPER_LIGHT);
        themeColour(page, "dark", PAPER_DARK);
        PageScripts.put(page);
    }

    private static void themeColour(IndexHtmlResponse page, String scheme, String colour) {
        page.getDocument()
                .head()
                .appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }

    private static void speak(UI ui, Language language) {
        ui.setLocale(language.locale());
        Texts texts = Texts.in(language);
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(texts.get("common.reconnecting"));
        dialog.setDialogTextGaveUp(texts.get("common.reconnectGaveUp"));
    }

    /** After a cut Vaadin would wait five seconds before each attempt, and give sockets up after twelve of them. */
    private static void comeBackSoon(UI ui) {
        ui.getReconnectDialogConfiguration().setReconnectInterval(RECONNECT_MILLIS);
        PushConfiguration push = ui.getPushConfiguration();
        push.setParameter("reconnectInterval", String.valueOf(RECONNECT_MILLIS));
        push.setParameter("handleOnlineOffline", "true");
        push.setParameter("maxWebsocketErrorRetries", String.valueOf(SOCKET_ATTEMPTS));
    }

    /** A session that ran out is no news to anybody: the page loads again, and the cookie brings its person back. */
    private static SystemMessages messages(Texts texts) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.get("common.brokenTitle"));
        messages.setInternalErrorMessage(texts.get("common.brokenText"));
        messages.setSyncErrorCaption(texts.get("common.brokenTitle"));
        messages.setSyncErrorMessage(texts.get("common.brokenText"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.get("common.cookiesTitle"));
        messages.setCookiesDisabledMessage(texts.get("common.cookiesText"));
        return messages;
    }
}
