package dev.kernvraag.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A socket of one of many people, all of whom share one HTTP client. */
public final class Client implements WebSocket.Listener, AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BiConsumer<Client, String> received;
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<@Nullable Void> gone = new CompletableFuture<>();
    private CompletableFuture<?> sent = CompletableFuture.completedFuture(null);
    private volatile @Nullable WebSocket socket;

    private Client(BiConsumer<Client, String> received) {
        this.received = received;
    }

    /** Opens a socket; {@code received} gets every whole message, in the socket’s own thread. */
    public static Client open(String address, String cookie, BiConsumer<Client, String> received) {
        URI uri = URI.create(address);
        Client client = new Client(received);
        client.socket = HTTP.newWebSocketBuilder()
                .header("Cookie", cookie)
                .header("Origin", "http://" + uri.getAuthority())
                .connectTimeout(PATIENCE)
                .buildAsync(uri, client)
                .join();
        return client;
    }

    /** Sends a message after those before it; says whether the socket still takes it. */
    public synchronized boolean send(String message) {
        WebSocket open = socket;
        if (open == null || gone.isDone()) {
            return false;
        }
        sent = sent.thenCompose(done -> open.sendText(message, true)).exceptionally(broken -> {
            gone.complete(null);
            return null;
        });
        return true;
    }

    /** Ends when the connection does. */
    public CompletableFuture<@Nullable Void> gone() {
        return gone;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            String message = partial.toString();
            partial.setLength(0);
            received.accept(this, message);
        }
        from.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        gone.complete(null);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        gone.complete(null);
    }

    @Override
    public void close() {
        WebSocket open = socket;
        if (open != null) {
            try {
                open.sendClose(WebSocket.NORMAL_CLOSURE, "")
                        .orTimeout(2, TimeUnit.SECONDS)
                        .join();
            } catch (CompletionException e) {
                gone.complete(null);
            }
            open.abort();
        }
        gone.complete(null);
    }
}
