package dev.kernvraag.board;

/** What one connection may spend: what its person has left, from within what their network has left. */
record Allowance(Spending person, Spending network) {
    /** Whether the person may send one more message now. */
    boolean maySay() {
        return person.maySay() && network.maySay();
    }

    /** Whether the person may be shown something of a weight now. */
    boolean maySee(int weight) {
        return person.maySee(weight) && network.maySee(weight);
    }

    /** Whether the person may connect once more now. */
    boolean mayKnock() {
        return person.mayKnock() && network.mayKnock();
    }

    /** A window opened. */
    void opened() {
        person.windowOpened();
        network.windowOpened();
    }

    /** A window closed. */
    void closed() {
        person.windowClosed();
        network.windowClosed();
    }
}
