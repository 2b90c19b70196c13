package dev.kernvraag.board;

import dev.kernvraag.image.CardImage;
import dev.kernvraag.image.ImageFile;
import dev.kernvraag.image.ImageId;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.image.ImageSize;
import dev.kernvraag.image.UploadService;
import dev.kernvraag.journal.UnknownWorkshop;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Refusal;
import dev.kernvraag.language.Texts;
import dev.kernvraag.live.LiveWorkshops;
import dev.kernvraag.live.Picture;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes images in and shows them, at {@code /live/image/<id>?workshop=…&as=…}, to whom the board knows.
 *
 * <p>An image is sent by itself, before the card’s command that names it. It is shown to who may see its card at this
 * moment; to anybody else it is not there.
 */
@RestController
class ImageController {
    private static final String ADDRESS = "/live/image/{image}";

    private final BoardDoor door;
    private final ImageAllowance allowance;
    private final UploadService uploads;
    private final ImageService images;
    private final LiveWorkshops live;
    private final BoardJson json;

    ImageController(
            BoardDoor door,
            ImageAllowance allowance,
            UploadService uploads,
            ImageService images,
            LiveWorkshops live,
            BoardJson json) {
        this.door = door;
        this.allowance = allowance;
        this.uploads = uploads;
        this.images = images;
        this.live = live;
        this.json = json;
    }

    /** Takes a file in; another site’s page cannot send one, since browsers ask before they send a PUT there. */
    @PutMapping(ADDRESS)
    void take(
            @PathVariable UUID image,
            @RequestParam(defaultValue = "en") String lang,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Optional<Viewer> viewer = door.recognise(request);
        if (viewer.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        try {
            CardImage taken = allowance
                    .receive(
                            viewer.get(),
                            request.getInputStream(),
                            UploadService.FILE_MAX,
                            file -> uploads.upload(
                                    viewer.get().actor(), viewer.get().workshop(), new ImageId(image), file))
                    .orElseThrow(() -> new Refusal("imageBusy"));
            answer(response, HttpStatus.OK, json.image(taken));
        } catch (Refusal refusal) {
            boolean busy = refusal.code().equals("imageBusy");
            ObjectNode said = json.object()
                    .put("code", refusal.code())
                    .put("text", refusal.in(Texts.in(Language.ofTag(lang))))
                    .put("retry", busy);
            answer(response, busy ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNPROCESSABLE_CONTENT, said);
        }
    }

    /** Shows an image; a browser keeps it, and asks each time whether it may still show it. */
    @GetMapping(ADDRESS)
    void show(
            @PathVariable UUID image,
            @RequestParam(defaultValue = "LARGE") ImageSize size,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ImageId id = new ImageId(image);
        Optional<Viewer> viewer = door.recognise(request);
        if (viewer.filter(allowance::maySee).isEmpty() && viewer.isPresent()) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        Optional<Viewer> admitted = viewer.filter(one -> sees(one, id));
        String tag = "\"" + image + "-" + size + "\"";
        boolean known = tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'none'");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (admitted.isPresent() && known) {
            response.setHeader(HttpHeaders.ETAG, tag);
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return;
        }
        Optional<ImageFile> file = admitted.flatMap(one -> images.file(one.workshop(), id, size));
        if (file.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return;
        }
        byte[] content = file.get().content();
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setContentType(file.get().mediaType());
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private boolean sees(Viewer viewer, ImageId image) {
        try {
            Picture picture = live.glance(viewer.workshop());
            return picture.cardWith(image)
                            .filter(card -> Sight.sees(picture, viewer, card))
                            .isPresent()
                    || (viewer.audience() != Audience.PROJECTOR
                            && images.bears(
                                    viewer.workshop(), image, viewer.actor().proofOf(image.value())));
        } catch (UnknownWorkshop gone) {
            return false;
        }
    }

    private void answer(HttpServletResponse response, HttpStatus status, ObjectNode said) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getOutputStream().write(json.write(said).getBytes(StandardCharsets.UTF_8));
    }
}
