package dev.kernvraag.board;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.security.ClientNetwork;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Keeps what everybody has left to spend: one purse a person in a workshop, however many windows they open, and a far
 * wider one a network, which is all that somebody gains who comes as many people.
 *
 * <p>It is of this node only. A proxy keeps a visitor at one node, so a second one gives little more.
 */
@Component
class Allowances {
    /** Of each kind; whoever is here is never forgotten for somebody who came later. */
    private static final int KEPT_MAX = 20_000;

    private final Map<Who, Spending> people = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<ClientNetwork, Spending> networks = new LinkedHashMap<>(16, 0.75f, true);

    Allowances() {}

    /** A person in one workshop. */
    private record Who(WorkshopId workshop, UUID person) {}

    /** What somebody may spend who comes from a network. */
    Allowance of(Viewer viewer, ClientNetwork network) {
        return new Allowance(
                kept(people, new Who(viewer.workshop(), viewer.person()), Spending::ofAPerson),
                kept(networks, network, Spending::ofANetwork));
    }

    private static <K> Spending kept(Map<K, Spending> purses, K key, Supplier<Spending> fresh) {
        synchronized (purses) {
            Spending known = purses.get(key);
            if (known != null) {
                return known;
            }
            makeRoom(purses);
            Spending full = fresh.get();
            purses.put(key, full);
            return full;
        }
    }

    /** Forgets whoever came longest ago and has gone. */
    private static <K> void makeRoom(Map<K, Spending> purses) {
        for (int looked = purses.size(); looked > 0 && purses.size() >= KEPT_MAX; looked--) {
            Map.Entry<K, Spending> eldest = purses.entrySet().iterator().next();
            purses.remove(eldest.getKey());
            if (eldest.getValue().inUse()) {
                purses.put(eldest.getKey(), eldest.getValue());
            }
        }
    }
}
