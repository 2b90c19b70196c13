package dev.kernvraag.participant;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ParticipantRepository extends JpaRepository<ParticipantEntity, UUID> {
    List<ParticipantEntity> findByWorkshopIdOrderByName(UUID workshop);

    int countByWorkshopIdAndRoleIn(UUID workshop, Collection<Role> roles);

    boolean existsByWorkshopIdAndDeviceMarkAndRoleIn(UUID workshop, String deviceMark, Collection<Role> roles);

    List<ParticipantEntity> findByWorkshopIdAndRole(UUID workshop, Role role);

    @Query("""
            select new dev.kernvraag.participant.CountRow(p.workshopId, count(p)) from ParticipantEntity p
            where p.workshopId in :workshops and p.role not in (WAITS, TURNED_AWAY) group by p.workshopId""")
    List<CountRow> counts(Collection<UUID> workshops);
}
