package dev.kernvraag.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Tells networks apart: an IPv4 address, or the first 64 bits of an IPv6 one, of which a single home has all. */
public final class ClientNetwork {
    private static final int IPV6_PREFIX_BYTES = 8;

    private ClientNetwork() {}

    /** The network from which the current request comes. */
    public static String here() {
        VaadinRequest request = VaadinRequest.getCurrent();
        return request == null ? "" : of(request.getRemoteAddr());
    }

    static String of(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            // An address in numbers is only parsed, never looked up.
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_PREFIX_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
