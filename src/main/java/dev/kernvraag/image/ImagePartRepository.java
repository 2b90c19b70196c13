package dev.kernvraag.image;

import org.springframework.data.jpa.repository.JpaRepository;

interface ImagePartRepository extends JpaRepository<ImagePartEntity, ImagePartEntity.Key> {}
