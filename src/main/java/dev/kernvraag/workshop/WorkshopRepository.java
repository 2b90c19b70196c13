package dev.kernvraag.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkshopRepository extends JpaRepository<WorkshopEntity, UUID> {
    @Query("""
            select w from WorkshopEntity w where w.binnedAt is null
            and (w.facilitatorId = :facilitator or :facilitator member of w.coFacilitators)
            order by w.createdAt desc""")
    List<WorkshopEntity> guidedBy(UUID facilitator);

    /** With all that its record needs in one query: every command of everybody in the room asks for it. */
    @EntityGraph(attributePaths = {"groups", "coFacilitators"})
    Optional<WorkshopEntity> findByIdAndBinnedAtIsNull(UUID id);

    Optional<WorkshopEntity> findByJoinCodeAndBinnedAtIsNull(String joinCode);

    boolean existsByJoinCode(String joinCode);
}
