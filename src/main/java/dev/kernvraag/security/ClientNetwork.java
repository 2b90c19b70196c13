package dev.kernvraag.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network that a request comes from, as budgets count it: the first 24 bits of an IPv4 address, or the first 48 of an
 * IPv6 one. A provider hands out no less to one customer who asks for it, so a single address would be no bound.
 *
 * @param prefix those bits in hexadecimal; of what is no address in numbers, the text itself
 */
public record ClientNetwork(String prefix) {
    private static final int IPV4_PREFIX_BYTES = 3;
    private static final int IPV6_PREFIX_BYTES = 6;

    /**
     * The network of an address.
     *
     * @param address as a servlet request gives it, in numbers
     */
    public static ClientNetwork of(String address) {
        if (address.isEmpty() || !(address.indexOf(':') >= 0 || address.matches("[0-9.]+"))) {
            return new ClientNetwork(address);
        }
        try {
            // An address in numbers is only parsed, never looked up.
            InetAddress parsed = InetAddress.getByName(address);
            int kept = parsed instanceof Inet6Address ? IPV6_PREFIX_BYTES : IPV4_PREFIX_BYTES;
            return new ClientNetwork(HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), kept)));
        } catch (UnknownHostException e) {
            return new ClientNetwork(address);
        }
    }
}
