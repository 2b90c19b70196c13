package dev.kernvraag.rules;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RulesRepository extends JpaRepository<RulesEntity, UUID> {}
