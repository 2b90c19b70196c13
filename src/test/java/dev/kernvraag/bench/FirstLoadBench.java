package dev.kernvraag.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import dev.kernvraag.journey.Chromium;
import dev.kernvraag.journey.Person;
import dev.kernvraag.journey.Room;
import dev.kernvraag.language.Language;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a participant’s browser loads the first time, and the next. */
class FirstLoadBench {
    private static final String BOARD = "kv-board:not([aria-busy])";
    private static final boolean LISTED = Boolean.getBoolean("listed");

    @TempDir
    private Path data;

    @Test
    void measure() {
        try (Room room = new Room(data);
                Chromium chromium = new Chromium()) {
            warmUp(room, chromium);
            System.out.printf("%-40s %9s %9s %9s%n", "a participant’s visit", "requests", "KB", "ms");
            try (Person anna = new Person(chromium, room.port(), Language.NL)) {
                anna.remember(room.id(), room.join("Anna"));
                visit("first, straight into the room", anna, "room/" + room.id(), BOARD);
                visit("second", anna, "room/" + room.id(), BOARD);
            }
            try (Person ben = new Person(chromium, room.port(), Language.EN)) {
                visit("first, to the page of a join link", ben, "join/" + room.code(), "vaadin-radio-button");
                ben.remember(room.id(), room.join("Ben"));
                visit("then into the room", ben, "room/" + room.id(), BOARD);
            }
        }
    }

    private static void warmUp(Room room, Chromium chromium) {
        try (Person first = new Person(chromium, room.port(), Language.EN)) {
            first.remember(room.id(), room.join("First"));
            first.goTo("room/" + room.id());
            first.page().locator(BOARD).waitFor();
        }
    }

    private static void visit(String name, Person person, String path, String ready) {
        Page page = person.page();
        CDPSession session = page.context().newCDPSession(page);
        Map<String, String> asked = new HashMap<>();
        Map<String, Long> took = new HashMap<>();
        AtomicLong bytes = new AtomicLong();
        session.on("Network.responseReceived", event -> {
            JsonObject response = event.getAsJsonObject("response");
            asked.put(event.get("requestId").getAsString(), response.get("url").getAsString());
        });
        session.on("Network.loadingFinished", event -> {
            long length = event.get("encodedDataLength").getAsLong();
            // What comes out of the browser’s own cache crosses no network.
            if (length > 0) {
                bytes.addAndGet(length);
                took.put(event.get("requestId").getAsString(), length);
            }
        });
        session.send("Network.enable");
        long start = System.nanoTime();
        person.goTo(path);
        page.locator(ready).first().waitFor();
        long millis = (System.nanoTime() - start) / 1_000_000;
        page.waitForLoadState(LoadState.NETWORKIDLE);
        System.out.printf("%-40s %9d %9.1f %9d%n", name, took.size(), bytes.get() / 1024.0, millis);
        if (LISTED) {
            took.forEach((id, length) -> System.out.printf(
                    "  %8d %s%n", length, asked.getOrDefault(id, id).replaceAll("[0-9a-f-]{36}", "…")));
        }
        session.detach();
    }
}
