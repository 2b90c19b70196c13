package dev.kernvraag.attack;

import dev.kernvraag.board.Room;
import dev.kernvraag.support.TestImages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * People of one room who send images byte by byte, through several connections each, while somebody in another room sends
 * one like everybody does: it must get in within five seconds, and be shown.
 *
 * <p>Arguments: seconds (50).
 */
public final class SlowUploads implements Attack {
    private static final int PEOPLE = 12;
    private static final int CONNECTIONS = 3;
    private static final int EVERY_MILLIS = 1_500;
    private static final int HONEST_EVERY_MILLIS = 4_000;
    private static final long IN_TIME = TimeUnit.SECONDS.toNanos(5);
    private static final byte[] FILE = TestImages.file("png", 400, 300);

    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Room own;

    private SlowUploads() {}

    /** Attacks. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Trial.of(new SlowUploads(), arguments);
    }

    @Override
    public String name() {
        return "slow-uploads";
    }

    @Override
    public void prepare(ApplicationContext context, Room honest) {
        own = Room.open(context, PEOPLE);
    }

    @Override
    public void run(Target target) throws InterruptedException {
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < PEOPLE * CONNECTIONS; i++) {
            int number = i;
            senders.add(Thread.ofVirtual().start(() -> drip(target, number)));
        }
        for (int turn = 0; target.pause(HONEST_EVERY_MILLIS); turn++) {
            sendHonestly(target, turn % target.honest().people().size());
        }
        for (Thread sender : senders) {
            sender.join();
        }
    }

    private void drip(Target target, int number) {
        int person = number % PEOPLE;
        while (own != null && !target.isOver()) {
            long start = System.nanoTime();
            try (Wire wire = Wire.from(person, target.port())) {
                wire.send("PUT " + path(own, UUID.randomUUID()) + " HTTP/1.1\r\nHost: localhost\r\nCookie: "
                        + own.cookie(person) + "\r\nContent-Length: 5000000\r\n\r\n");
                while (!wire.isDone() && target.pause(EVERY_MILLIS)) {
                    wire.send("a");
                }
            } catch (IOException e) {
                target.count("connections that broke");
            }
            target.most(
                    "seconds that an upload was waited for", TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start));
            target.count("uploads begun");
            target.pause(EVERY_MILLIS);
        }
    }

    private void sendHonestly(Target target, int person) throws InterruptedException {
        UUID image = UUID.randomUUID();
        URI address = URI.create("http://localhost:" + target.port() + path(target.honest(), image));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Cookie", target.honest().cookie(person));
        long start = System.nanoTime();
        int sent = 503;
        int seen = 0;
        try {
            while (sent == 503 && System.nanoTime() - start < IN_TIME) {
                sent = http.send(
                                request.copy()
                                        .PUT(BodyPublishers.ofByteArray(FILE))
                                        .build(),
                                BodyHandlers.discarding())
                        .statusCode();
            }
            seen = http.send(request.GET().build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            target.count("honest images that broke off");
        }
        long took = System.nanoTime() - start;
        boolean well = sent == 200 && seen == 200 && took < IN_TIME;
        target.count(well ? "honest images in and shown" : "honest images that failed");
        target.most("ms until an honest image was in and shown", TimeUnit.NANOSECONDS.toMillis(took));
        target.demand("an honest image gets in and is shown within 5 s", well);
    }

    private static String path(Room room, UUID image) {
        return "/live/image/" + image + "?as=participant&workshop=" + room.workshop();
    }
}
