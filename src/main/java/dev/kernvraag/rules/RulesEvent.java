package dev.kernvraag.rules;

import dev.kernvraag.journal.JournalEvent;
import java.util.Optional;

/** What happens to a workshop’s rules. */
public sealed interface RulesEvent extends JournalEvent {
    /** The facilitator set them; those before are absent from lines of earlier versions. */
    record RulesSet(HouseRules rules, Optional<HouseRules> before) implements RulesEvent {}
}
