package dev.kernvraag.rules;

import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.JournalService;
import dev.kernvraag.journal.Receipt;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.rules.RulesEvent.RulesSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rules of each workshop. */
@Service
public class RulesService {
    private final RulesRepository rules;
    private final ParticipantService participants;
    private final JournalService journal;

    RulesService(RulesRepository rules, ParticipantService participants, JournalService journal) {
        this.rules = rules;
        this.participants = participants;
        this.journal = journal;
    }

    /**
     * Sets the rules, from now on.
     *
     * @throws Refusal {@code facilitatorOnly}
     */
    @Transactional
    public Receipt set(Actor actor, WorkshopId id, CommandId command, HouseRules wanted) {
        return journal.once(id, command, () -> {
            participants.admit(actor, id);
            if (!(actor instanceof Actor.AsFacilitator)) {
                throw new Refusal("facilitatorOnly");
            }
            HouseRules before = of(id);
            RulesEntity entity = rules.findById(id.value()).orElseGet(() -> new RulesEntity(id));
            entity.set(wanted);
            rules.save(entity);
            return new RulesSet(wanted, Optional.of(before));
        });
    }

    /** The rules of a workshop. */
    @Transactional(readOnly = true)
    public HouseRules of(WorkshopId id) {
        return rules.findById(id.value()).map(RulesEntity::toRules).orElse(HouseRules.USUAL);
    }
}
