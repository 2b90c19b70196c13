package dev.kernvraag.facilitator;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FacilitatorRepository extends JpaRepository<FacilitatorEntity, UUID> {
    Optional<FacilitatorEntity> findByEmail(String email);
}
