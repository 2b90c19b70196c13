package dev.kernvraag.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets whatever makes an address of a request, as Vaadin’s page does, make it of the public one and not of {@code Host}. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PublicAddressFilter extends OncePerRequestFilter {
    private final Optional<URI> address;

    PublicAddressFilter(PublicAddress address) {
        this.address = address.named();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(
                address.<HttpServletRequest>map(ours -> new AtOurs(request, ours))
                        .orElse(request),
                response);
    }

    private static final class AtOurs extends HttpServletRequestWrapper {
        private static final int HTTP = 80;
        private static final int HTTPS = 443;

        private final URI ours;

        AtOurs(HttpServletRequest request, URI ours) {
            super(request);
            this.ours = ours;
        }

        @Override
        public String getScheme() {
            return ours.getScheme();
        }

        @Override
        public String getServerName() {
            return ours.getHost();
        }

        @Override
        public int getServerPort() {
            int usual = ours.getScheme().equals("https") ? HTTPS : HTTP;
            return ours.getPort() < 0 ? usual : ours.getPort();
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(ours.toString()).append(getRequestURI());
        }
    }
}
