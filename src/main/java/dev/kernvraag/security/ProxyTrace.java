package dev.kernvraag.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Notes which requests carried a header of a proxy, before Tomcat’s own valve believes those of a proxy on this machine and
 * takes them away.
 */
@Component
class ProxyTrace implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
    /** The attribute of a request that has such a header. */
    static final String SEEN = ProxyTrace.class.getName();

    private static final Set<String> HEADERS = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "x-original-forwarded-for",
            "x-original-host",
            "true-client-ip",
            "cf-connecting-ip",
            "client-ip");

    static boolean isOfProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith("x-forwarded") || HEADERS.contains(name);
    }

    /** Before Boot’s own, so that this valve stands before the one that takes the headers away. */
    @Override
    public int getOrder() {
        return -1;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Note());
    }

    private static final class Note extends ValveBase {
        Note() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            if (Collections.list(request.getHeaderNames()).stream().anyMatch(ProxyTrace::isOfProxy)) {
                request.setAttribute(SEEN, true);
            }
            getNext().invoke(request, response);
        }
    }
}
