package dev.kernvraag.image;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** The pixels, apart from everything that is read often. */
@Entity
@Table(name = "card_image_part")
class ImagePartEntity {
    @EmbeddedId
    private Key key;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ImagePartEntity() {}

    ImagePartEntity(ImageId image, ImageSize size, ImageFile file) {
        this.key = new Key(image.value(), size);
        this.mediaType = file.mediaType();
        this.content = file.content();
    }

    ImageFile file() {
        return new ImageFile(mediaType, content);
    }

    @Embeddable
    record Key(
            @Column(name = "image_id") UUID imageId,

            @Enumerated(EnumType.STRING) @Column(name = "image_size")
            ImageSize size)
            implements Serializable {}
}
