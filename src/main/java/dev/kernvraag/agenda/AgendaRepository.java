package dev.kernvraag.agenda;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AgendaRepository extends JpaRepository<AgendaEntity, UUID> {
    /** A step on its agenda, with the subgroup that works at it while the room is split. */
    record Place(
            AgendaEntity agenda, StepEntity step, @Nullable SubgroupEntity subgroup) {}

    /** The steps of an agenda, in their order, in one query: every command of everybody in the room asks for them. */
    @Query("""
            select new dev.kernvraag.agenda.AgendaRepository$Place(agenda, step, subgroup) from AgendaEntity agenda
            join StepEntity step on step.workshopId = agenda.workshopId
            left join SubgroupEntity subgroup on subgroup.stepId = step.id
            where agenda.workshopId = :workshop order by step.position""")
    List<Place> places(UUID workshop);
}
