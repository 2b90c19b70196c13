package dev.kernvraag.board;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/** Opens the board’s socket at {@code /live/board}, to pages of this site only. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class BoardConfiguration implements WebSocketConfigurer {
    private final BoardHandler handler;
    private final BoardDoor door;

    BoardConfiguration(BoardHandler handler, BoardDoor door) {
        this.handler = handler;
        this.door = door;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler, "/live/board").addInterceptors(door).setHandshakeHandler(new Plain());
    }

    /** Refuses compression: every socket would have its own compressor, and every patch would pass each of them. */
    private static final class Plain extends DefaultHandshakeHandler {
        @Override
        protected List<WebSocketExtension> filterRequestedExtensions(
                ServerHttpRequest request,
                List<WebSocketExtension> requestedExtensions,
                List<WebSocketExtension> supportedExtensions) {
            return List.of();
        }
    }
}
