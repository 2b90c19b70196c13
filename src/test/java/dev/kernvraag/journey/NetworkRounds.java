package dev.kernvraag.journey;

import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** People who go on handing cards in, each over a network of their own that goes bad in its own way. */
public final class NetworkRounds implements AutoCloseable {
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Hands a card in every second or so, as a person would, and remembers what was handed in. */
    private static final String WRITE = """
            who => {
              window.kvSamePage = true;
              window.kvHanded = [];
              window.kvWriting = setInterval(() => {
                const field = document.querySelector('.kv-composer-text');
                if (field) {
                  const text = `${who} says ${window.kvHanded.length}`;
                  field.value = text;
                  field.dispatchEvent(new Event('input'));
                  field.form.requestSubmit();
                  window.kvHanded.push(text);
                }
              }, 900 + Math.random() * 600);
            }""";

    /** What a page shows: every open card’s text by number, and what waits. */
    private static final String SHOWN = """
            () => [
              [...document.querySelector('kv-board').store.cards.values()]
                .filter(card => card.number).map(card => [card.number, card.text]),
              document.querySelectorAll('.kv-card:not([data-state="saved"])').length
            ]""";

    private enum Weather {
        CUT,
        SILENT,
        THROTTLED,
        DELAYED
    }

    /** How long after the last network healed all screens showed what the tables have. */
    public record Outcome(Duration equalAfter) {}

    private final Room room;
    private final Random random = new Random(20261125);
    private final List<RoughNetwork> networks;
    private final List<Person> people;
    private final List<String> handedIn = new ArrayList<>();

    public NetworkRounds(Room room, Chromium chromium, int people) {
        this.room = room;
        room.reveal(Stage.NEEDS);
        this.networks = IntStream.range(0, people)
                .mapToObj(number -> new RoughNetwork(room.serverPort()))
                .toList();
        this.people = networks.stream()
                .map(network -> {
                    Person person = new Person(chromium, network.port(), Language.EN);
                    person.enter(room.id(), room.join("Somebody"));
                    person.page().locator(".kv-composer-text").waitFor();
                    return person;
                })
                .toList();
    }

    /** Gives every network one disturbance of at most so long, in which people write on, and waits until all is well. */
    public Outcome round(Duration longest) {
        for (int number = 0; number < people.size(); number++) {
            people.get(number).page().evaluate(WRITE, "Person " + number + " after " + handedIn.size());
        }
        List<CompletableFuture<Void>> healed =
                networks.stream().map(network -> disturb(network, longest)).toList();
        CompletableFuture.allOf(healed.toArray(CompletableFuture[]::new)).join();
        long start = System.nanoTime();
        people.forEach(person -> handedIn.addAll(stop(person)));
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> people.stream().allMatch(this::isRight));
        return new Outcome(Duration.ofNanos(System.nanoTime() - start));
    }

    /** How many texts were handed in. */
    public int handedIn() {
        return handedIn.size();
    }

    /** How many of them the tables do not have. */
    public long lost() {
        Set<String> there = Set.copyOf(room.texts());
        return handedIn.stream().filter(text -> !there.contains(text)).count();
    }

    /** How many the tables have more than once. */
    public long doubled() {
        List<String> there = room.texts();
        return there.size() - there.stream().distinct().count();
    }

    /** How many pages are not the ones that were opened. */
    public long reloaded() {
        return people.stream()
                .filter(person -> !(boolean) person.page().evaluate("() => window.kvSamePage === true"))
                .count();
    }

    @Override
    public void close() {
        people.forEach(Person::close);
        networks.forEach(RoughNetwork::close);
    }

    /** As many short disturbances as long ones, on a scale of powers. */
    private CompletableFuture<Void> disturb(RoughNetwork network, Duration longest) {
        double powers = Math.log((double) longest.toMillis() / SHORTEST.toMillis());
        long millis = (long) (SHORTEST.toMillis() * Math.exp(random.nextDouble() * powers));
        switch (Weather.values()[random.nextInt(Weather.values().length)]) {
            case CUT -> network.cut();
            case SILENT -> network.goSilent();
            case THROTTLED -> network.throttle(4_000);
            case DELAYED -> network.delay(Duration.ofMillis(400));
        }
        return CompletableFuture.runAsync(
                network::heal, CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    @SuppressWarnings("unchecked")
    private static List<String> stop(Person person) {
        return (List<String>)
                person.page().evaluate("() => { clearInterval(window.kvWriting); return window.kvHanded; }");
    }

    private boolean isRight(Person person) {
        List<?> shown = (List<?>) person.page().evaluate(SHOWN);
        Map<Integer, String> cards = new TreeMap<>();
        for (Object card : (List<?>) shown.getFirst()) {
            List<?> pair = (List<?>) card;
            cards.put((Integer) pair.getFirst(), (String) pair.getLast());
        }
        Map<Integer, String> there =
                room.cards().stream().filter(Card::visible).collect(Collectors.toMap(Card::number, Card::text));
        return cards.equals(there) && Integer.valueOf(0).equals(shown.getLast());
    }
}
