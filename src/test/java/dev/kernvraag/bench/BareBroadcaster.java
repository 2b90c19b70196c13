package dev.kernvraag.bench;

import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.Context;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/** The least that can be: the same container, and every message goes to everybody by one asynchronous send. */
public final class BareBroadcaster {
    private static final Map<Session, Line> SESSIONS = new ConcurrentHashMap<>();

    private BareBroadcaster() {}

    /** Serves at the port of the first argument until it is ended. */
    // Tomcat offers no other way to map a servlet without a web.xml.
    @SuppressWarnings("deprecation")
    public static void main(String[] arguments) throws Exception {
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[1]);
        tomcat.setPort(Integer.parseInt(arguments[0]));
        Context context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "default", new DefaultServlet());
        context.addServletMappingDecoded("/", "default");
        context.addServletContainerInitializer(
                (types, servlets) -> {
                    new WsSci().onStartup(types, servlets);
                    ServerContainer container =
                            (ServerContainer) servlets.getAttribute(ServerContainer.class.getName());
                    try {
                        container.addEndpoint(ServerEndpointConfig.Builder.create(Everybody.class, "/all")
                                .build());
                    } catch (DeploymentException e) {
                        throw new IllegalStateException(e);
                    }
                },
                null);
        tomcat.getConnector();
        tomcat.start();
        tomcat.getServer().await();
    }

    /** Says to everybody what one says. */
    public static final class Everybody extends Endpoint {
        @Override
        public void onOpen(Session session, EndpointConfig config) {
            SESSIONS.put(session, new Line(session));
            session.addMessageHandler(String.class, message -> SESSIONS.values().forEach(one -> one.send(message)));
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            SESSIONS.remove(session);
        }
    }

    /** The container takes one message at a time. */
    private static final class Line {
        private final Session session;
        private final Deque<String> waiting = new ArrayDeque<>();
        private boolean sending;

        Line(Session session) {
            this.session = session;
        }

        void send(String message) {
            synchronized (this) {
                waiting.addLast(message);
            }
            next();
        }

        private void next() {
            String message;
            synchronized (this) {
                message = sending ? null : waiting.pollFirst();
                sending = sending || message != null;
            }
            if (message != null) {
                session.getAsyncRemote().sendText(message, result -> {
                    synchronized (this) {
                        sending = false;
                    }
                    next();
                });
            }
        }
    }
}
