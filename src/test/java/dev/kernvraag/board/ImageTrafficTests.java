package dev.kernvraag.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kernvraag.agenda.AgendaService;
import dev.kernvraag.agenda.FloorService;
import dev.kernvraag.agenda.Guide;
import dev.kernvraag.agenda.Stage;
import dev.kernvraag.canvas.CanvasService;
import dev.kernvraag.canvas.CardId;
import dev.kernvraag.canvas.ModerationService;
import dev.kernvraag.journal.CommandId;
import dev.kernvraag.language.Language;
import dev.kernvraag.language.Texts;
import dev.kernvraag.participant.Actor;
import dev.kernvraag.support.Patience;
import dev.kernvraag.support.RunningServer;
import dev.kernvraag.support.TestImages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who can send an image and who gets to see it: Anna wrote the card, Ben sits beside her, Eve is in another room. */
@RunningServer
class ImageTrafficTests {
    private static final byte[] FILE = TestImages.file("png", 400, 300);
    private static final int ANNA = 0;
    private static final int BEN = 1;

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AgendaService agendas;

    @Autowired
    private FloorService floor;

    @Autowired
    private CanvasService canvas;

    @Autowired
    private ModerationService moderation;

    private Room room;

    @BeforeEach
    void twoPeopleWhoWriteForThemselves() {
        room = Room.writing(context, 2);
    }

    @Test
    void theOthersSeeAnImageOnceItsCardLiesOpenAndAsLongAsItDoes() throws Exception {
        UUID image = UUID.randomUUID();
        assertThat(put(room, ANNA, image, FILE).statusCode()).isEqualTo(200);
        try (TestBoard annas =
                        TestBoard.open(port, room.workshop(), room.people().getFirst());
                TestBoard bens =
                        TestBoard.open(port, room.workshop(), room.people().getLast())) {
            bens.await("snapshot");
            UUID card = annas.addNeed("See where everybody is");
            annas.await("ack");
            annas.command("pictureCard", hung(card, image));
            // The patch may come before the answer, or after it.
            JsonNode own = annas.await(one -> one.toString().contains("\"image\":{"));
            assertThat(own.toString()).contains(image.toString(), "The board in the hall");
            assertThat(get(room, ANNA, image).statusCode()).isEqualTo(200);
            assertThat(get(room, BEN, image).statusCode()).isEqualTo(404);
            assertThat(bens.traffic()).doesNotContain(image.toString());

            new Guide(agendas, floor).reveal(room.facilitator(), room.workshop(), Stage.NEEDS);
            JsonNode patch = bens.await(one -> one.toString().contains(image.toString()));
            assertThat(patch.toString())
                    .contains("\"width\":400", "\"description\":\"The board in the hall\"")
                    .doesNotContain("mark");
            HttpResponse<byte[]> seen = get(room, BEN, image);
            assertThat(seen.statusCode()).isEqualTo(200);
            assertThat(TestImages.shown(seen.body()).getWidth()).isEqualTo(400);

            Actor fay = new Actor.AsFacilitator(room.facilitator());
            moderation.hide(fay, room.workshop(), CommandId.random(), new CardId(card));
            awaitStatus(BEN, image, 404);
            assertThat(get(room, ANNA, image).statusCode()).isEqualTo(200);
            moderation.show(fay, room.workshop(), CommandId.random(), new CardId(card));
            awaitStatus(BEN, image, 200);
            canvas.remove(fay, room.workshop(), CommandId.random(), new CardId(card));
            awaitStatus(BEN, image, 404);
        }
    }

    @Test
    void nobodyFromAnotherRoomAndNoPageOfAnotherSiteGetsOrSendsAnything() throws Exception {
        Room elsewhere = Room.open(context, 1);
        UUID image = UUID.randomUUID();
        Room open = Room.open(context, 1);
        try (TestBoard board =
                TestBoard.open(port, open.workshop(), open.people().getFirst())) {
            put(open, ANNA, image, FILE);
            UUID card = board.addNeed("See where everybody is");
            board.command("pictureCard", hung(card, image));
            board.await(one -> one.toString().contains("\"image\":{"));
        }
        assertThat(get(open, ANNA, image).statusCode()).isEqualTo(200);
        assertThat(get(elsewhere, ANNA, image).statusCode()).isEqualTo(404);
        assertThat(send(request(open, "", image)
                                .header("Cookie", elsewhere.cookie(0))
                                .GET())
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(request(open, "", image).GET()).statusCode()).isEqualTo(404);
        assertThat(send(request(open, "", UUID.randomUUID()).PUT(BodyPublishers.ofByteArray(FILE)))
                        .statusCode())
                .isEqualTo(404);
        HttpRequest.Builder foreign =
                request(open, "", image).header("Cookie", open.cookie(0)).header("Origin", "https://elsewhere.example");
        assertThat(send(foreign.copy().GET()).statusCode()).isEqualTo(403);
        assertThat(send(foreign.copy().PUT(BodyPublishers.ofByteArray(FILE))).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aBrowserIsToldWhatItIsAndToAskEachTimeWhetherItMayShowIt() throws Exception {
        UUID image = UUID.randomUUID();
        put(room, ANNA, image, FILE);
        HttpResponse<byte[]> seen = get(room, ANNA, image);
        assertThat(header(seen, "Content-Type")).isEqualTo("image/png");
        assertThat(header(seen, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(seen, "Content-Security-Policy")).isEqualTo("default-src 'none'");
        assertThat(header(seen, "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(seen.headers().firstValue("Last-Modified")).isEmpty();
        HttpResponse<byte[]> again = send(request(room, "", image)
                .header("Cookie", room.cookie(ANNA))
                .header("If-None-Match", header(seen, "ETag"))
                .GET());
        assertThat(again.statusCode()).isEqualTo(304);
        HttpResponse<byte[]> small = send(request(room, "&size=SMALL", image)
                .header("Cookie", room.cookie(ANNA))
                .GET());
        assertThat(TestImages.shown(small.body()).getWidth()).isEqualTo(320);
    }

    @Test
    void whatIsNoPictureIsRefusedInTheReadersLanguage() throws Exception {
        assertRefused("imageUnreadable", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
        assertRefused("imageTooBig", TestImages.bomb(50_000, 50_000), 40);
        assertRefused("imageBroken", TestImages.cut(FILE, FILE.length / 2));
        assertRefused("imageTooLarge", new byte[12_000_000], 10);
    }

    @Test
    void whoSendsTooManyIsAskedToWait() throws Exception {
        for (int sent = 0; sent < ImageAllowance.SENT; sent++) {
            assertThat(put(room, BEN, UUID.randomUUID(), new byte[1]).statusCode())
                    .isEqualTo(422);
        }
        HttpResponse<byte[]> answer = put(room, BEN, UUID.randomUUID(), FILE);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("retry").booleanValue())
                .isTrue();
    }

    private void assertRefused(String code, byte[] file, Object... arguments) throws Exception {
        HttpResponse<byte[]> answer = put(room, ANNA, UUID.randomUUID(), file);
        assertThat(answer.statusCode()).as(code).isEqualTo(422);
        JsonNode said = JsonMapper.shared().readTree(answer.body());
        assertThat(said.path("code").stringValue("")).isEqualTo(code);
        assertThat(said.path("text").stringValue(""))
                .isEqualTo(Texts.in(Language.NL).get("error." + code, arguments));
    }

    /** The picture of the room follows a moment after the step. */
    private void awaitStatus(int person, UUID image, int status) throws Exception {
        long end = System.nanoTime() + Patience.LIMIT.toNanos();
        int seen = get(room, person, image).statusCode();
        while (seen != status && System.nanoTime() < end) {
            seen = get(room, person, image).statusCode();
        }
        assertThat(seen).isEqualTo(status);
    }

    private HttpResponse<byte[]> put(Room in, int person, UUID image, byte[] file) throws Exception {
        return send(request(in, "&lang=nl", image)
                .header("Cookie", in.cookie(person))
                .header("Origin", "http://localhost:" + port)
                .PUT(BodyPublishers.ofByteArray(file)));
    }

    private HttpResponse<byte[]> get(Room in, int person, UUID image) throws Exception {
        return send(request(in, "", image).header("Cookie", in.cookie(person)).GET());
    }

    private HttpRequest.Builder request(Room in, String rest, UUID image) {
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/live/image/%s?as=participant&workshop=%s%s"
                .formatted(port, image, in.workshop(), rest)));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(Patience.LIMIT).build(), BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<byte[]> response, String name) {
        return String.join(" | ", response.headers().allValues(name));
    }

    private static ObjectNode hung(UUID card, UUID image) {
        return TestBoard.object()
                .put("card", card.toString())
                .put("image", image.toString())
                .put("description", "The board in the hall");
    }
}
