package dev.kernvraag.security;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * The address by which everybody reaches this server, where {@code kernvraag.public-address} names it; and the hosts that are
 * ours.
 *
 * <p>Links carry it. Without it they carry what the reader’s own browser shows in its address bar, and never what a request
 * says in {@code Host}, since anybody can write that. Redirects name no host at all.
 */
@Service
public class PublicAddress {
    private final Optional<URI> address;
    private final List<String> hosts;

    /**
     * @param address scheme and host, and port if it is not the usual one, such as {@code https://kernvraag.example.org}
     * @param hosts further hosts that this server is reached by, as {@code host} or {@code host:port}, for a proxy that
     *     does not pass the visitor’s {@code Host} on
     */
    PublicAddress(
            @Value("${kernvraag.public-address:}") String address, @Value("${kernvraag.hosts:}") List<String> hosts) {
        this.address =
                Optional.of(address.strip()).filter(given -> !given.isEmpty()).map(PublicAddress::parse);
        this.hosts = Stream.concat(this.address.map(URI::getRawAuthority).stream(), hosts.stream())
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /**
     * A page as everybody can reach it.
     *
     * @param page as the reader’s browser has it
     */
    public URL seenFrom(URL page) {
        return address.map(ours -> at(ours, page)).orElse(page);
    }

    Optional<URI> named() {
        return address;
    }

    /** Whether a host, in lower case, is named as one of this server’s. */
    boolean names(String host) {
        return hosts.contains(host);
    }

    /** Whether somebody has said by which name this server is reached: then there is a proxy, or others who use it. */
    boolean isNamed() {
        return !hosts.isEmpty();
    }

    private static URI parse(String given) {
        URI address = URI.create(given.replaceFirst("/+$", ""));
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!web
                || address.getRawAuthority() == null
                || !address.getRawPath().isEmpty()
                || address.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "kernvraag.public-address is %s; it takes scheme and host only, such as https://kernvraag.example.org"
                            .formatted(given));
        }
        return address;
    }

    private static URL at(URI ours, URL page) {
        try {
            return URI.create(ours + page.getFile()).toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
