package dev.kernvraag.board;

import dev.kernvraag.journal.WorkshopId;
import dev.kernvraag.participant.Token;
import dev.kernvraag.support.Patience;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** A participant’s board without a browser: speaks the protocol and keeps all traffic that reached it. */
public final class TestBoard implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final BlockingQueue<JsonNode> unread = new LinkedBlockingQueue<>();
    private final List<String> traffic = new ArrayList<>();
    private final WebSocket socket;

    private TestBoard(int port, WorkshopId workshop, Token token, String origin) {
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", Token.cookieName(workshop) + "=" + token.value())
                .header("Origin", origin)
                .connectTimeout(Patience.LIMIT)
                .buildAsync(
                        URI.create("ws://localhost:" + port + "/live/board?as=participant&workshop=" + workshop),
                        new Listener())
                .join();
    }

    /** Opens a board and reads its first snapshot. */
    public static TestBoard open(int port, WorkshopId workshop, Token token) {
        TestBoard board = connect(port, workshop, token, "http://localhost:" + port);
        board.send(JSON.createObjectNode().put("t", "hello").put("lang", "en"));
        return board;
    }

    /** Opens a socket from a page of some origin, without a greeting. */
    static TestBoard connect(int port, WorkshopId workshop, Token token, String origin) {
        return new TestBoard(port, workshop, token, origin);
    }

    /** Sends a command and returns its id. */
    UUID command(String type, ObjectNode rest) {
        UUID id = UUID.randomUUID();
        command(id, type, rest);
        return id;
    }

    void command(UUID id, String type, ObjectNode rest) {
        ObjectNode message =
                JSON.createObjectNode().put("t", "cmd").put("id", id.toString()).put("type", type);
        message.setAll(rest);
        send(message);
    }

    public UUID addNeed(String text) {
        UUID card = UUID.randomUUID();
        command("addCard", need(card, text));
        return card;
    }

    static ObjectNode need(UUID card, String text) {
        return JSON.createObjectNode()
                .put("card", card.toString())
                .put("kind", "NEED")
                .put("section", "possible")
                .put("text", text);
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    void send(ObjectNode message) {
        sendText(JSON.writeValueAsString(message));
    }

    void sendText(String text) {
        try {
            socket.sendText(text, true).join();
        } catch (CompletionException e) {
            throw new Gone();
        }
    }

    /** The server is no longer there. */
    static final class Gone extends RuntimeException {}

    /** Sends a message that the server may no longer want. */
    void tryToSend(ObjectNode message) {
        try {
            send(message);
        } catch (Gone gone) {
            // The server has cut this board off.
        }
    }

    /** Waits for the next message of a kind, or until the connection breaks. */
    JsonNode awaitOrGone(String type) {
        return awaitOrGone(Set.of(type));
    }

    /** Waits for the next message of one of some kinds, or until the connection breaks. */
    JsonNode awaitOrGone(Set<String> types) {
        JsonNode message =
                await(one -> one.isMissingNode() || types.contains(one.path("t").stringValue("")));
        if (message.isMissingNode()) {
            throw new Gone();
        }
        return message;
    }

    /** Waits for the next message of a kind, passing over the others. */
    public JsonNode await(String type) {
        return await(message -> message.path("t").stringValue("").equals(type));
    }

    public JsonNode await(Predicate<JsonNode> wanted) {
        long end = System.nanoTime() + Patience.LIMIT.toNanos();
        try {
            while (true) {
                JsonNode message = unread.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                if (message == null) {
                    throw new AssertionError("no such message among " + traffic);
                }
                if (wanted.test(message)) {
                    return message;
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Everything that came over the socket, as it came. */
    String traffic() {
        synchronized (traffic) {
            return String.join("\n", traffic);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder partial = new StringBuilder();

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            unread.add(MissingNode.getInstance());
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            unread.add(MissingNode.getInstance());
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                String message = partial.toString();
                partial.setLength(0);
                synchronized (traffic) {
                    traffic.add(message);
                }
                unread.add(JSON.readTree(message));
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
