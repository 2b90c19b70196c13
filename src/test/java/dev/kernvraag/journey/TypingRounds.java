package dev.kernvraag.journey;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** People who are in the middle of a word when the facilitator takes the room on. */
public final class TypingRounds implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Types into whatever has the focus, as a keyboard does, and counts every key. */
    private static final String TYPE = """
            who => {
              document.querySelector('.kv-composer-text').focus();
              const letters = `${who} needs to know whom to ask and what has been promised before `;
              window.kvTyped = '';
              window.kvTyping = setInterval(() => {
                const letter = letters[window.kvTyped.length % letters.length];
                window.kvTyped += letter;
                document.execCommand('insertText', false, letter);
              }, 40);
            }""";

    private static final String STOP = """
            () => {
              clearInterval(window.kvTyping);
              return window.kvTyped;
            }""";

    private final Room room;
    private final List<Person> people;

    /** So many people, all at the field of the needs. */
    public TypingRounds(Room room, Chromium chromium, int people) {
        this.room = room;
        this.people = IntStream.range(0, people)
                .mapToObj(number -> {
                    Person person =
                            new Person(chromium, room.network().port(), number % 2 == 0 ? Language.NL : Language.EN);
                    person.enter(room.id(), room.join("Person " + number));
                    person.page().locator(".kv-composer-text").waitFor();
                    return person;
                })
                .toList();
    }

    List<Person> people() {
        return people;
    }

    /**
     * Has everybody type, and moves the room on from one stage to another in the middle of it.
     *
     * @return what was typed and what was offered back, for each
     */
    public List<Offered> moveOn(Stage next) {
        people.forEach(person -> person.page().evaluate(TYPE, "Somebody"));
        Awaitility.await()
                .until(() -> people.stream()
                        .allMatch(person -> (int) person.page().evaluate("() => window.kvTyped.length") > 20));
        room.enter(next);
        people.forEach(person -> person.page().locator(".kv-offer-text").first().waitFor());
        int before = typed(people.getLast()).length();
        Awaitility.await().until(() -> typed(people.getLast()).length() > before + 10);
        List<Offered> offered = new ArrayList<>();
        for (Person person : people) {
            String typed = (String) person.page().evaluate(STOP);
            String found = Awaitility.await()
                    .atMost(PATIENCE)
                    .until(() -> person.page().locator(".kv-offer-text").first().inputValue(), text -> !text.isEmpty());
            offered.add(new Offered(typed, found));
        }
        return offered;
    }

    /** What somebody typed, before and after the room went on, and what was offered back. */
    public record Offered(String typed, String found) {
        /** Whether every letter is there. */
        public boolean whole() {
            return typed.equals(found);
        }
    }

    @Override
    public void close() {
        people.forEach(Person::close);
    }

    private static String typed(Person person) {
        return (String) person.page().evaluate("() => window.kvTyped");
    }
}
