package dev.kernvraag.security;

import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the bounds on connections and bodies in front of everything else. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {
    /** Bodies that are on their way at a time. One that has come with its head takes no time at all. */
    private static final int BODIES_PER_NETWORK = 96;

    private static final int BODIES_TOGETHER = 160;

    /** From this release of Java on a virtual thread waits without holding one of the few threads under it. */
    private static final int WAITS_LIGHTLY_SINCE = 24;

    /** A connection that says nothing yet takes some 40 KB: together at most a fifth of the memory. */
    private static final int CONNECTIONS_PER_MEGABYTE = 5;

    private static final int CONNECTIONS_MAX = 8_192;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> edge(
            @Value("${server.tomcat.remoteip.internal-proxies:}") String proxies) {
        return factory -> {
            factory.addEngineValves(new BodyValve(new Shares(BODIES_PER_NETWORK, BODIES_TOGETHER)));
            factory.setProtocol(ConnectionGuard.PROTOCOL);
            factory.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof ConnectionGuard.Protocol protocol) {
                    protocol.bound(connections(), proxies);
                }
                if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol
                        && Runtime.version().feature() >= WAITS_LIGHTLY_SINCE) {
                    protocol.setExecutor(new VirtualThreadExecutor("visitors-"));
                }
            });
        };
    }

    private static int connections() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return (int) Math.min(CONNECTIONS_MAX, CONNECTIONS_PER_MEGABYTE * megabytes);
    }
}
