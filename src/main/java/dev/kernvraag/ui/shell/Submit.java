package dev.kernvraag.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;

/**
 * Has Enter in a field press the button of its form, as a real Enter only: not one that an input method takes to choose a
 * word, nor one that is held down.
 *
 * <p>The browser presses the button itself, so that it is disabled at once where a press disables it, and sends what stands
 * in the field before that.
 */
public final class Submit {
    /** The rule is the one of {@code frontend/board/real-enter.js}. */
    private static final String LISTEN = """
            if (!this.kvButton) {
              this.addEventListener('keydown', (event) => {
                const method = event.isComposing || event.keyCode === 229;
                const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
                if (event.key === 'Enter' && plain && !event.repeat && !method) {
                  if (this.inputElement) {
                    this.dispatchEvent(new CustomEvent('change', { bubbles: true }));
                  }
                  this.kvButton.click();
                }
              });
            }
            this.kvButton = $0;
            """;

    private Submit() {}

    /**
     * Listens in these fields; not on the button itself, where Enter is a press already.
     *
     * @param button of the same form
     */
    public static void onEnter(Button button, Component... fields) {
        for (Component field : fields) {
            if (field.isAttached()) {
                field.getElement().executeJs(LISTEN, button.getElement());
            }
            field.addAttachListener(attached -> field.getElement().executeJs(LISTEN, button.getElement()));
        }
    }
}
