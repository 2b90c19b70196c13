package dev.kernvraag.rules;

import dev.kernvraag.journal.JournalEvent;

/** What happens to a workshop’s rules. */
public sealed interface RulesEvent extends JournalEvent {
    /** The facilitator set them. */
    record RulesSet(HouseRules rules) implements RulesEvent {}
}
