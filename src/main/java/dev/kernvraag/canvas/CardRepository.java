package dev.kernvraag.canvas;

import dev.kernvraag.agenda.CanvasId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface CardRepository extends JpaRepository<CardEntity, UUID> {
    List<CardEntity> findByWorkshopIdOrderByNumberAscIdAsc(UUID workshop);

    Optional<CardEntity> findByIdAndWorkshopId(UUID id, UUID workshop);

    long countByWorkshopId(UUID workshop);

    @Query("select coalesce(max(c.number), 0) from CardEntity c where c.workshopId = :workshop")
    int highestNumber(UUID workshop);

    @Query("""
            select new dev.kernvraag.canvas.CountRow(c.workshopId, count(c)) from CardEntity c
            where c.workshopId in :workshops and c.removed = false group by c.workshopId""")
    List<CountRow> counts(Collection<UUID> workshops);

    /** Face-down cards in the order of their random ids: a shuffle that tells nothing of who came first. */
    @Query("""
            select c from CardEntity c
            where c.workshopId = :workshop and c.kind = :kind and c.number = 0 and c.standing = OPEN order by c.id""")
    List<CardEntity> faceDown(UUID workshop, CardKind kind);

    /** The face-down cards of a canvas, shuffled as above. */
    default List<CardEntity> faceDown(UUID workshop, CanvasId canvas) {
        return CardKind.at(canvas.stage()).stream()
                .flatMap(kind -> faceDown(workshop, kind).stream())
                .filter(card -> card.toCard().canvas().equals(canvas))
                .toList();
    }

    /** Gives cards the next numbers of their workshop in this order, with which they lie open. */
    default void turnOver(UUID workshop, List<CardEntity> turned) {
        int number = highestNumber(workshop);
        for (CardEntity card : turned) {
            card.number(++number);
        }
    }

    /** The cards that were written on an own canvas, parked and removed ones too. */
    List<CardEntity> findByOwnStep(UUID step);
}
