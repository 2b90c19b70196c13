package dev.kernvraag.workshop;

import org.springframework.data.jpa.repository.JpaRepository;

interface FormerEntryRepository extends JpaRepository<FormerEntryEntity, String> {}
