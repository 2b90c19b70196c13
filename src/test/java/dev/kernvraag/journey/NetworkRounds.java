package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.PlaywrightException;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.language.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;

/** People who go on handing cards in, each over a network of their own that goes bad in its own way. */
public final class NetworkRounds implements AutoCloseable {
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LOOK_NANOS = 50_000_000;

    /** Hands a card in now and then, as a person would, and remembers what was handed in where a reload leaves it alone. */
    private static final String WRITE = """
            ([who, pace]) => {
              const handed = [];
              sessionStorage.setItem('kvHanded', '[]');
              sessionStorage.removeItem('kvHandedByThen');
              window.kvWriting = setInterval(() => {
                const field = document.querySelector('.kv-composer-text');
                if (field) {
                  const text = `${who} says ${handed.length}.`;
                  field.value = text;
                  field.dispatchEvent(new Event('input'));
                  field.form.requestSubmit();
                  handed.push(text);
                  sessionStorage.setItem('kvHanded', JSON.stringify(handed));
                }
              }, pace * (0.75 + Math.random() / 2));
            }""";

    /** What a page shows: every open card’s text by number, what waits, and how far the part around the board is. */
    private static final String SHOWN = """
            () => [
              [...document.querySelector('kv-board')?.store.cards.values() ?? []]
                .filter(card => card.number).map(card => [card.number, card.text]),
              document.querySelectorAll('.kv-card:not([data-state="saved"])').length,
              Number(document.querySelector('[data-seq]')?.dataset.seq ?? Number.MAX_SAFE_INTEGER)
            ]""";

    /** What a page still lacks of what was there when its network healed, and of saving what was handed in by then. */
    private static final String BACK = """
            ([head, cards]) => {
              const board = document.querySelector('kv-board');
              const handed = JSON.parse(sessionStorage.getItem('kvHanded'));
              const byThen = sessionStorage.getItem('kvHandedByThen') ?? handed.length;
              sessionStorage.setItem('kvHandedByThen', byThen);
              const waiting = [...document.querySelectorAll('.kv-card:not([data-state="saved"])')]
                .map(card => card.textContent);
              const around = document.querySelector('[data-seq]');
              const shown = [...board?.store.cards.values() ?? []].filter(card => card.number);
              return Object.entries({
                cards: shown.length < cards,
                surroundings: around && Number(around.dataset.seq) < head,
                saving: handed.slice(0, byThen).some(text => waiting.some(shown => shown.includes(text)))
              }).filter(([, lacks]) => lacks).map(([what]) => what).join(', ');
            }""";

    private enum Weather {
        CUT,
        SILENT,
        THROTTLED,
        DELAYED
    }

    /**
     * How a round went.
     *
     * @param back how each screen came back while the others wrote on
     * @param equalAfter how long after the last network healed all screens showed what the tables have
     */
    public record Outcome(List<Back> back, Duration equalAfter) {}

    /**
     * A screen that is right again.
     *
     * @param after how long after its own network healed it showed what was there then and everything handed in by then
     *     was saved
     * @param from what its network had been like
     * @param lacked what it lacked to the last: cards, the surroundings of the board, or saving
     */
    public record Back(Duration after, String from, String lacked) {}

    private record Healed(String from, long at, long head, int cards) {}

    private final Room room;
    private final Duration pace;
    private final Random random = new Random(20261125);
    private final List<RoughNetwork> networks;
    private final List<Person> people;
    private final List<String> handedIn = new ArrayList<>();

    /** So many participants and the facilitator, each behind a network of their own, who hand a card in at this pace. */
    public NetworkRounds(Room room, Chromium chromium, int participants, Duration pace) {
        this.room = room;
        this.pace = pace;
        room.reveal(Stage.NEEDS);
        this.networks = IntStream.rangeClosed(0, participants)
                .mapToObj(number -> new RoughNetwork(room.serverPort()))
                .toList();
        this.people = networks.stream()
                .map(network -> new Person(chromium, network.port(), Language.EN))
                .toList();
        for (Person participant : people.subList(0, participants)) {
            participant.enter(room.id(), room.join("Somebody"));
            participant.page().locator(".kv-composer-text").waitFor();
        }
        Person facilitator = people.getLast();
        facilitator.signIn(Room.EMAIL, Room.PASSWORD);
        facilitator.goTo("workshops/" + room.id());
        facilitator.page().locator("kv-board:not([aria-busy])").waitFor();
        people.forEach(person -> person.page().evaluate("() => { window.kvFirstPage = true; }"));
    }

    /** Gives every network one disturbance of at most so long, in which people write on, and waits until all is well. */
    public Outcome round(Duration longest) {
        for (int number = 0; number < people.size(); number++) {
            String who = "Person " + number + " after " + handedIn.size();
            people.get(number).page().evaluate(WRITE, List.of(who, Math.toIntExact(pace.toMillis())));
        }
        Map<Person, CompletableFuture<Healed>> away = new HashMap<>();
        for (int number = 0; number < people.size(); number++) {
            away.put(people.get(number), disturb(networks.get(number), longest));
        }
        List<CompletableFuture<Healed>> healing = List.copyOf(away.values());
        List<Back> back = new ArrayList<>();
        Map<Person, String> lacking = new HashMap<>();
        while (!away.isEmpty()) {
            away.entrySet().removeIf(one -> isThrough(one.getKey(), one.getValue(), lacking, back));
            LockSupport.parkNanos(LOOK_NANOS);
        }
        long start =
                healing.stream().mapToLong(healed -> healed.join().at()).max().orElseThrow();
        people.forEach(person -> handedIn.addAll(stop(person)));
        Awaitility.await()
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(PlaywrightException.class)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> people.forEach(this::isRight));
        return new Outcome(back, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Looks at a screen whose network has healed; writes down how long it took, or that it took longer than a minute. */
    private static boolean isThrough(
            Person person, CompletableFuture<Healed> healing, Map<Person, String> lacking, List<Back> back) {
        if (!healing.isDone()) {
            return false;
        }
        Healed healed = healing.join();
        String lacks = lacks(person, healed);
        Duration since = Duration.ofNanos(System.nanoTime() - healed.at());
        boolean through = lacks.isEmpty() || since.compareTo(PATIENCE) > 0;
        if (through) {
            back.add(new Back(since, healed.from(), lacking.getOrDefault(person, "")));
        }
        lacking.put(person, lacks);
        return through;
    }

    private static String lacks(Person person, Healed healed) {
        try {
            return (String) person.page().evaluate(BACK, List.of(Math.toIntExact(healed.head()), healed.cards()));
        } catch (PlaywrightException loading) {
            return "a page";
        }
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
                .filter(person -> !(boolean) person.page().evaluate("() => window.kvFirstPage === true"))
                .count();
    }

    @Override
    public void close() {
        people.forEach(Person::close);
        networks.forEach(RoughNetwork::close);
    }

    /** As many short disturbances as long ones, on a scale of powers. */
    private CompletableFuture<Healed> disturb(RoughNetwork network, Duration longest) {
        double powers = Math.log((double) longest.toMillis() / SHORTEST.toMillis());
        long millis = (long) (SHORTEST.toMillis() * Math.exp(random.nextDouble() * powers));
        Weather weather = Weather.values()[random.nextInt(Weather.values().length)];
        switch (weather) {
            case CUT -> network.cut();
            case SILENT -> network.goSilent();
            case THROTTLED -> network.throttle(4_000);
            case DELAYED -> network.delay(Duration.ofMillis(400));
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    network.heal();
                    return new Healed(
                            weather + " for " + millis + " ms",
                            System.nanoTime(),
                            room.head(),
                            Math.toIntExact(
                                    room.cards().stream().filter(Card::visible).count()));
                },
                CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS));
    }

    @SuppressWarnings("unchecked")
    private static List<String> stop(Person person) {
        return (List<String>)
                person.page()
                        .evaluate(
                                "() => { clearInterval(window.kvWriting); return JSON.parse(sessionStorage.getItem('kvHanded')); }");
    }

    private void isRight(Person person) {
        List<?> shown = (List<?>) person.page().evaluate(SHOWN);
        Map<Integer, String> cards = new TreeMap<>();
        for (Object card : (List<?>) shown.getFirst()) {
            List<?> pair = (List<?>) card;
            cards.put((Integer) pair.getFirst(), (String) pair.getLast());
        }
        Map<Integer, String> there =
                room.cards().stream().filter(Card::visible).collect(Collectors.toMap(Card::number, Card::text));
        String whose = "of person " + people.indexOf(person);
        Map<Integer, String> lacking = new TreeMap<>(there);
        lacking.entrySet().removeAll(cards.entrySet());
        assertThat(lacking).as("cards that are not at the screen %s", whose).isEmpty();
        assertThat(cards).as("cards at the screen %s", whose).hasSameSizeAs(there);
        assertThat(shown.get(1)).as("cards that wait, %s", whose).isEqualTo(0);
        assertThat(((Number) shown.getLast()).longValue())
                .as("how far the part around the board is, %s", whose)
                .isGreaterThanOrEqualTo(room.head());
    }
}
