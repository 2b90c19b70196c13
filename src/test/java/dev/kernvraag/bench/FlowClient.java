package dev.kernvraag.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A browser without a screen: loads a page as Vaadin’s client does, and types and clicks in it. */
public final class FlowClient {
    private static final HttpClient SHARED = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String site;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String key = "";
    private String pushId = "";
    private int ui;
    private int sync;
    private int sent;
    private boolean chunked;
    private JsonNode page = JSON.createObjectNode();

    /** A browser on this machine. */
    public FlowClient(int port) {
        this(port, SHARED);
    }

    /** A browser that speaks through a client of its own, as from another network. */
    public FlowClient(int port, HttpClient http) {
        this.site = "http://localhost:" + port;
        this.http = http;
    }

    /** Loads a page: its HTML, a user interface on the server, and the view. */
    public void load(String path) throws IOException, InterruptedException {
        send(request("/" + path).header("Accept", "text/html").GET());
        JsonNode start = post("/?v-r=init&location=" + path + "&query=", JSON.createObjectNode());
        JsonNode uidl = start.path("appConfig").path("uidl");
        ui = start.path("appConfig").path("v-uiId").intValue(0);
        key = uidl.path("Vaadin-Security-Key").stringValue("");
        pushId = uidl.path("Vaadin-Push-ID").stringValue("");
        sync = uidl.path("syncId").intValue(0);
        sent = 0;
        page = rpc(call("event")
                .put("node", 1)
                .put("event", "ui-navigate")
                .set(
                        "data",
                        JSON.createObjectNode()
                                .put("route", path)
                                .put("query", "")
                                .put("appShellTitle", "")
                                .putNull("historyState")
                                .put("trigger", "")));
    }

    /** Does not say any more how long what it sends is. */
    public void chunked() {
        chunked = true;
    }

    /** Types into the first field of a kind and presses the first button, in one round. */
    public void typeAndPress(String field, String text) throws IOException, InterruptedException {
        int typed = node(field);
        int button = node("vaadin-button");
        ObjectNode data = JSON.createObjectNode();
        page.path("constants")
                .forEach(names -> names.propertyNames().forEach(name -> {
                    if (name.matches("event\\.\\w+Key|event\\.isComposing|event\\.repeat")) {
                        data.put(name, false);
                    } else {
                        data.put(name, 0);
                    }
                }));
        rpc(
                call("mSync")
                        .put("node", typed)
                        .put("feature", 1)
                        .put("property", "value")
                        .put("value", text),
                call("event").put("node", typed).put("event", "input").set("data", JSON.createObjectNode()),
                call("event").put("node", button).put("event", "click").set("data", data));
    }

    /** Opens the push of the page that is loaded. */
    public Client push() {
        return Client.open(
                site.replace("http", "ws") + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId=" + pushId
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1-javascript"
                        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                        + "&Content-Type=application/json&X-atmo-protocol=true",
                cookie(),
                (from, message) -> {});
    }

    /** What the browser sends along. */
    public String cookie() {
        return cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }

    /** Whether the server gave it a cookie of this name. */
    public boolean has(String cookie) {
        return cookies.containsKey(cookie);
    }

    /** Takes a cookie over from another browser. */
    public FlowClient with(String cookie) {
        int equals = cookie.indexOf('=');
        cookies.put(cookie.substring(0, equals), cookie.substring(equals + 1));
        return this;
    }

    /** Says that the window is still open; says whether the server knows it. */
    public boolean beats() throws InterruptedException {
        try {
            post("/?v-r=heartbeat&v-uiId=" + ui, JSON.createObjectNode());
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** Closes the tab: the browser’s last word. */
    void leave() throws IOException, InterruptedException {
        rpc(call("unload"));
    }

    private int node(String tag) {
        for (JsonNode change : page.path("changes")) {
            if (change.path("key").stringValue("").equals("tag")
                    && change.path("value").stringValue("").equals(tag)) {
                return change.path("node").intValue();
            }
        }
        throw new IllegalStateException("no " + tag + " on the page");
    }

    private static ObjectNode call(String type) {
        return JSON.createObjectNode().put("type", type);
    }

    private JsonNode rpc(JsonNode... calls) throws IOException, InterruptedException {
        ObjectNode message = JSON.createObjectNode()
                .put("csrfToken", key)
                .put("syncId", sync)
                .put("clientId", sent);
        sent++;
        ArrayNode all = message.putArray("rpc");
        for (JsonNode call : calls) {
            if (call.path("type").stringValue("").equals("unload")) {
                message.put("UNLOAD", true);
            } else {
                all.add(call);
            }
        }
        JsonNode answer = post("/?v-r=uidl&v-uiId=" + ui, message);
        sync = answer.path("syncId").intValue(sync);
        return answer;
    }

    private JsonNode post(String path, JsonNode body) throws IOException, InterruptedException {
        String answer = send(request(path)
                .header("Content-Type", "application/json")
                .header("Origin", site)
                .POST(body(JSON.writeValueAsBytes(body))));
        return answer.isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer);
    }

    private HttpRequest.BodyPublisher body(byte[] bytes) {
        return chunked
                ? HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))
                : HttpRequest.BodyPublishers.ofByteArray(bytes);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(site + path)).timeout(PATIENCE);
        return cookies.isEmpty() ? request : request.header("Cookie", cookie());
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        for (String header : response.headers().allValues("Set-Cookie")) {
            with(header.substring(0, header.indexOf(';')));
        }
        if (response.statusCode() >= 400) {
            throw new IOException(response.statusCode() + " " + response.uri());
        }
        return response.body();
    }
}
