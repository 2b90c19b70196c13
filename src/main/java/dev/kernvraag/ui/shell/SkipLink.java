package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;

/**
 * The way past the header for whoever comes by keyboard. It moves the focus to the content and leaves the address alone: a
 * page with a base takes {@code #main} for a place on its start page.
 */
class SkipLink extends Anchor {
    private final Main content;

    /**
     * A link.
     *
     * @param content has an id, and takes the focus though no key leads there
     */
    SkipLink(Main content) {
        super("", PersonLanguage.texts().get("common.skipToContent"));
        this.content = content;
        addClassName("kv-skip");
        setRouterIgnore(true);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        // Where it leads in a tab of its own follows the page, which changes its address without loading.
        getElement().executeJs("""
                if (!this.kvContent) {
                  this.addEventListener('focus', () => {
                    this.href = location.href.replace(/#.*/, '') + '#' + this.kvContent.id;
                  });
                  this.addEventListener('click', (event) => {
                    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
                      event.preventDefault();
                      event.stopPropagation();
                      this.kvContent.focus();
                      this.kvContent.scrollIntoView({ block: 'start' });
                    }
                  });
                }
                this.kvContent = $0;
                """, content.getElement());
    }
}
