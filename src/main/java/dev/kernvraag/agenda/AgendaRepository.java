package dev.kernvraag.agenda;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaRepository extends JpaRepository<AgendaEntity, UUID> {}
