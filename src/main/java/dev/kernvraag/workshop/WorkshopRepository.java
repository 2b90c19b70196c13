package dev.kernvraag.workshop;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkshopRepository extends JpaRepository<WorkshopEntity, UUID> {
    @Query("""
            select w from WorkshopEntity w where w.binnedAt is null
            and (w.facilitatorId = :facilitator or :facilitator member of w.coFacilitators)
            order by w.createdAt desc""")
    List<WorkshopEntity> guidedBy(UUID facilitator);

    /**
     * With all that its record needs in one query: every command of everybody in the room asks for it. Hibernate keeps
     * the plan of a query that says what to fetch; with an entity graph it makes it anew each time.
     */
    @Query("""
            select w from WorkshopEntity w left join fetch w.groups left join fetch w.coFacilitators
            where w.id = :id and w.binnedAt is null""")
    Optional<WorkshopEntity> findPresent(UUID id);

    Optional<WorkshopEntity> findByJoinCodeAndBinnedAtIsNull(String joinCode);

    Optional<WorkshopEntity> findByJoinLinkAndBinnedAtIsNull(String joinLink);

    boolean existsByJoinCode(String joinCode);
}
