package dev.kernvraag.security;

import java.util.HashMap;
import java.util.Map;

/** How much of something one network may hold at a time, and all of them together. */
final class Shares {
    private final int perNetwork;
    private final int together;
    private final Map<ClientNetwork, Integer> held = new HashMap<>();
    private int all;

    /** Nobody holds anything yet. */
    Shares(int perNetwork, int together) {
        this.perNetwork = perNetwork;
        this.together = together;
    }

    /** Takes one more, if there is one left for this network. */
    synchronized boolean take(ClientNetwork network) {
        int own = held.getOrDefault(network, 0);
        if (own >= perNetwork || all >= together) {
            return false;
        }
        held.put(network, own + 1);
        all++;
        return true;
    }

    /** Gives one back that was taken. */
    synchronized void giveBack(ClientNetwork network) {
        held.computeIfPresent(network, (key, own) -> own > 1 ? own - 1 : null);
        all--;
    }
}
