package dev.kernvraag.agenda;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Participant;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Role;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The tables of the subgroups, for the services of this module. */
@Component
class Splits {
    private final SubgroupRepository subgroups;
    private final ParticipantService participants;

    Splits(SubgroupRepository subgroups, ParticipantService participants) {
        this.subgroups = subgroups;
        this.participants = participants;
    }

    /** How a room is split; empty while it is together. */
    Optional<Split> of(WorkshopId id) {
        return in(rows(id).stream());
    }

    /** The split that these rows are; empty if there are none. */
    static Optional<Split> in(Stream<SubgroupEntity> rows) {
        List<Subgroup> here = rows.sorted(Comparator.comparingInt(SubgroupEntity::position))
                .map(SubgroupEntity::toSubgroup)
                .toList();
        return here.isEmpty() ? Optional.empty() : Optional.of(new Split(here));
    }

    void begin(WorkshopId id, Split split) {
        IntStream.range(0, split.subgroups().size())
                .forEach(position -> subgroups.save(
                        new SubgroupEntity(id, position, split.subgroups().get(position))));
    }

    void end(WorkshopId id) {
        subgroups.deleteAll(rows(id));
    }

    /** Puts people where a split has them; the subgroups stay the same. */
    void place(WorkshopId id, Split split) {
        for (SubgroupEntity row : rows(id)) {
            split.named(row.subgroupId()).ifPresent(subgroup -> row.hold(subgroup.members()));
        }
    }

    /** Everybody who is to have a place: first those who take part, so that they are spread evenly too. */
    List<Participant> people(WorkshopId id) {
        return participants.of(id).stream()
                .sorted(Comparator.comparing((Participant one) -> one.role() != Role.TAKES_PART)
                        .thenComparing(one -> one.id().value()))
                .toList();
    }

    private List<SubgroupEntity> rows(WorkshopId id) {
        return subgroups.findByWorkshopId(id.value());
    }
}
