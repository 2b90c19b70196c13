package dev.kernvraag.rules;

import dev.kernvraag.journal.JournalEvent;
import dev.kernvraag.journal.Reversal;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.rules.RulesEvent.RulesSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Puts the rules back as they were. */
@Component
class RulesReversal implements Reversal<RulesEvent> {
    private final RulesRepository rules;

    RulesReversal(RulesRepository rules) {
        this.rules = rules;
    }

    @Override
    public Class<RulesEvent> events() {
        return RulesEvent.class;
    }

    @Override
    public Optional<Supplier<JournalEvent>> wayBack(WorkshopId workshop, RulesEvent event) {
        return switch (event) {
            case RulesSet set ->
                set.before().map(before -> () -> {
                    RulesEntity entity = rules.findById(workshop.value())
                            .filter(found -> found.toRules().equals(set.rules()))
                            .orElseThrow(() -> new Refusal("changedSince"));
                    entity.set(before);
                    return new RulesSet(before, Optional.of(set.rules()));
                });
        };
    }
}
