package dev.kernvraag.board;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

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
        registry.addHandler(handler, "/live/board").addInterceptors(door);
    }
}
