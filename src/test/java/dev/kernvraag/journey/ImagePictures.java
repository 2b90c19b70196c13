package dev.kernvraag.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.Card;
import dev.kernvraag.canvas.CardKind;
import dev.kernvraag.demo.DemoWorkshop;
import dev.kernvraag.facilitator.FacilitatorId;
import dev.kernvraag.facilitator.FacilitatorService;
import dev.kernvraag.image.ImageId;
import dev.kernvraag.image.ImageService;
import dev.kernvraag.image.UploadService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.language.Language;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.participant.ParticipantService;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.support.TestImages;
import dev.kernvraag.workshop.WorkshopService;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes pictures of pictures on cards. */
@RunningServer
class ImagePictures {

    @LocalServerPort
    private int port;

    @Autowired
    private FacilitatorService facilitators;

    @Autowired
    private DemoWorkshop demo;

    @Autowired
    private WorkshopService workshops;

    @Autowired
    private ParticipantService participants;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ImageService images;

    @Autowired
    private UploadService uploads;

    @ParameterizedTest
    @CsvSource({"NL,LIGHT,1280", "EN,DARK,1280", "EN,LIGHT,360", "NL,DARK,360"})
    void picturesOnCards(Language language, ColorScheme theme, int width) throws Exception {
        FacilitatorId fay = facilitators
                .register("Fay", UUID.randomUUID() + "@example.org", "a long enough password")
                .id();
        WorkshopId id = demo.create(fay, language);
        Guide room = new Guide(agendas, floor);
        room.enter(fay, id, Stage.NEEDS);
        room.reveal(fay, id, Stage.NEEDS);
        Actor guide = new Actor.AsFacilitator(fay);
        Token token = participants.join(
                id, "Anna", workshops.get(fay, id).groups().getFirst().id());
        String suffix =
                "-%s-%d-%s.png".formatted(language.tag(), width, theme.name().toLowerCase(Locale.ROOT));
        try (Chromium chromium = new Chromium();
                Person anna = new Person(chromium, port, language, theme, width)) {
            anna.enter(id, token);
            anna.field("canvas.NEED.question").waitFor();
            byte[] screen = anna.page().screenshot();
            List<byte[]> files = List.of(screen, TestImages.photograph(900, 1600, 1), TestImages.file("gif", 200, 200));
            List<Card> needs = canvas.cards(id).stream()
                    .filter(card -> card.kind() == CardKind.NEED && card.visible())
                    .limit(files.size())
                    .toList();
            for (int at = 0; at < needs.size(); at++) {
                ImageId image = new ImageId(UUID.randomUUID());
                uploads.upload(guide, id, image, files.get(at));
                images.put(guide, id, CommandId.random(), needs.get(at).id(), image, "");
            }
            anna.page().locator(".kv-card-image:not([hidden]) img").first().waitFor();
            anna.page().waitForFunction("document.querySelector('.kv-card-image:not([hidden]) img').naturalWidth > 0");
            anna.field("canvas.NEED.question").focus();
            anna.picture("image-add" + suffix);
            anna.field("canvas.NEED.question").fill(language == Language.NL ? "Zien wie er is" : "See who is in");
            anna.page()
                    .locator(".kv-composer input[type=file]")
                    .setInputFiles(new FilePayload("screen.png", "image/png", screen));
            anna.field("cards.image.description").waitFor();
            anna.picture("image-chosen" + suffix);
            anna.page().locator(".kv-card-image:not([hidden])").first().scrollIntoViewIfNeeded();
            anna.picture("image-tiles" + suffix);
            anna.page().locator(".kv-card-image:not([hidden])").first().click();
            anna.page().waitForFunction("document.querySelector('.kv-image-large').naturalWidth > 0");
            anna.picture("image-large" + suffix);
            assertThat(anna.complaints()).isEmpty();
        }
    }
}
