package dev.kernvraag.image;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImageRepository extends JpaRepository<ImageEntity, UUID> {
    Optional<ImageEntity> findByIdAndWorkshopId(UUID id, UUID workshop);

    int countByWorkshopId(UUID workshop);

    List<ImageEntity> findByWorkshopId(UUID workshop);

    @Query("select coalesce(sum(i.bytes), 0) from ImageEntity i where i.workshopId = :workshop")
    long bytesIn(UUID workshop);

    @Modifying
    @Query("delete from ImageEntity i where i.looseSince < :day")
    int deleteLooseBefore(LocalDate day);
}
