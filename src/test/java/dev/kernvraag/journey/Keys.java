package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.awaitility.Awaitility;

/**
 * Somebody who has put the mouse away: everything is reached with Tab and done with keys, and whatever the focus comes
 * past on the way can be seen.
 */
final class Keys {
    private static final int FAR = 70;
    private static final int FRAMES = 20;
    private static final Duration POLL = Duration.ofMillis(20);

    /** What a screen reader would call something. */
    private static final String NAME = """
            const nameOf = (el) => {
              const refs = (el.getAttribute('aria-labelledby') ?? '').split(' ');
              const named = refs.map((id) => (id && document.getElementById(id)?.textContent) || '').join(' ').trim();
              const labels = [...(el.labels ?? [])].map((label) => label.textContent).join(' ');
              const by = el.matches('a, button, summary, vaadin-button, vaadin-menu-bar-button, [role=menuitem]');
              const content = by ? el.querySelector('[aria-label]')?.getAttribute('aria-label') || el.textContent : '';
              const name = el.getAttribute('aria-label') || named || labels || content || `(${el.localName})`;
              return name.replace(/\\s+/g, ' ').trim();
            };
            """;

    /** Whether something with this name can be reached. */
    private static final String THERE = "(wanted) => { " + NAME + """
            const all = 'a[href], button, input, textarea, select, summary, vaadin-button, [role], [tabindex]';
            return [...document.querySelectorAll(all)].some((el) => el.checkVisibility() && nameOf(el).includes(wanted));
            }
            """;

    /** What has the focus, and why somebody could not see that, or hit it with a finger on a phone. */
    private static final String HERE = "() => { " + NAME + """
            const el = document.activeElement;
            // A dialog as a whole takes the focus for a moment, and shows it by being there.
            if (!el || el === document.body || el.localName === 'vaadin-dialog') {
              return { name: '', trouble: '' };
            }
            const seen = el.closest('vaadin-radio-button, label') ?? el;
            const box = seen.getBoundingClientRect();
            const trouble = [];
            const name = nameOf(el);
            const field = el.closest('vaadin-text-field, vaadin-integer-field, vaadin-text-area') ?? seen;
            const pressed = el.matches('button, input, select, textarea, summary, vaadin-button, [role=menuitem]');
            if (el.tabIndex >= 0 && (!name || name.startsWith('('))) {
              trouble.push('has no name');
            }
            if (innerWidth < 640 && pressed && field.getBoundingClientRect().height < 43.5) {
              trouble.push(`is ${Math.round(field.getBoundingClientRect().height)} pixels high`);
            }
            const out = box.top < -1 || box.left < -1 || box.right > innerWidth + 1;
            if (!box.width || out || (box.bottom > innerHeight + 1 && box.height < innerHeight)) {
              trouble.push(`is outside the screen: ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);
            } else {
              for (const y of [box.top + 3, Math.min(box.bottom, innerHeight) - 3]) {
                const hit = document.elementFromPoint(box.left + box.width / 2, y);
                if (hit && !seen.contains(hit) && !hit.contains(seen)) {
                  trouble.push(`lies under ${hit.localName}.${hit.className}`);
                }
              }
            }
            const around = [];
            for (let at = el; at && around.length < 5; at = at.parentElement) {
              around.push(at);
            }
            const parts = around.flatMap((one) => [one, ...(one.shadowRoot?.querySelectorAll('[part]') ?? [])]);
            const ringed = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
            const drawn = (part) => [null, '::before', '::after'].some((piece) => ringed(getComputedStyle(part, piece)));
            if (!parts.some(drawn)) {
              trouble.push('has no ring');
            }
            if (seen.closest('dialog')?.getBoundingClientRect().right > innerWidth) {
              trouble.push('is in a dialog that is too wide');
            }
            if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
              trouble.push('is on a page that is too wide');
            }
            return { name, trouble: trouble.join(', ') };
            }
            """;

    private final Person person;
    private final Page page;
    private final Set<String> unseen = new LinkedHashSet<>();

    /** What has the focus. */
    private record Focus(String name, String trouble) {}

    Keys(Person person) {
        this.person = person;
        this.page = person.page();
    }

    /** Presses Tab until something with this text in its name has the focus. */
    void to(String key, Object... arguments) {
        walk("Tab", person.t(key, arguments));
    }

    /** The same, the other way round. */
    void backTo(String key, Object... arguments) {
        walk("Shift+Tab", person.t(key, arguments));
    }

    /** The same, for what is not a text of ours. */
    void toWords(String words) {
        walk("Tab", words);
    }

    /** Goes to the button of a list that does this with a card. */
    void toAct(String key, String card) {
        toWords(act(key, card));
    }

    /** Waits until that button has the focus, without a key being pressed. */
    void standsOnAct(String key, String card) {
        standsOnWords(act(key, card));
    }

    private String act(String key, String card) {
        return person.t(key) + ": " + card;
    }

    /** Goes to a field and writes in it. */
    void write(String key, String text) {
        to(key);
        type(text);
        press("Enter");
    }

    /** Goes to something and presses Enter on it. */
    void enter(String key, Object... arguments) {
        to(key, arguments);
        press("Enter");
    }

    /** Opens the menu of a card or an answer and takes an item of it. */
    void menu(String key, String of, String item) {
        enter(key, of);
        choose(item);
    }

    /** Takes an item of the menu that is open. */
    void choose(String item, Object... arguments) {
        walk("ArrowDown", person.t(item, arguments));
        press("Enter");
    }

    /** Waits until the page shows what its board shows: a menu that is open when its items change closes. */
    void upToDate() {
        page.waitForFunction("""
                () => Number(document.querySelector('[data-seq]').dataset.seq)
                    >= document.querySelector('kv-board').store.line""");
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Waits until something with this text in its name has the focus, without a key being pressed. */
    void standsOn(String key, Object... arguments) {
        standsOnWords(person.t(key, arguments));
    }

    /** The same, for what is not a text of ours. */
    void standsOnWords(String words) {
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(POLL)
                .untilAsserted(() -> assertThat(here().name()).contains(words));
        look();
    }

    /** Keeps what the screen shows now, with the focus on it. */
    void picture(String name) {
        look();
        person.picture("keyboard-%s-%d.png".formatted(name, page.viewportSize().width));
    }

    /** Whatever had the focus and could not be seen, and why. */
    Set<String> unseen() {
        return unseen;
    }

    private void walk(String key, String wanted) {
        page.waitForFunction(THERE, wanted);
        List<String> passed = new ArrayList<>();
        for (Focus at = here(); !at.name().contains(wanted) && passed.size() < FAR; ) {
            press(key);
            at = look();
            passed.add(at.name());
        }
        assertThat(here().name())
                .as("%s to ‘%s’ came past %s", key, wanted, passed)
                .contains(wanted);
    }

    /** Gives the page a few frames to show where the focus is. */
    private Focus look() {
        Focus at = here();
        for (int frame = 0; frame < FRAMES && !at.trouble().isEmpty(); frame++) {
            page.waitForFunction("() => new Promise((done) => requestAnimationFrame(() => done(true)))");
            at = here();
        }
        if (!at.trouble().isEmpty()) {
            unseen.add("‘%s’ %s".formatted(at.name(), at.trouble()));
        }
        return at;
    }

    private Focus here() {
        Map<?, ?> found = (Map<?, ?>) Objects.requireNonNull(page.evaluate(HERE));
        return new Focus(String.valueOf(found.get("name")), String.valueOf(found.get("trouble")));
    }
}
