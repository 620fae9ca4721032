package io.rolewright.runtime.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** What belongs to one household or office: an address of IPv4, a network of IPv6, whose hosts change theirs at will. */
public final class Source {
    private static final int NETWORK_BYTES = 8;

    private Source() {}

    /** @param address of the network; what is none stands for itself */
    public static String of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException foreign) {
            return address;
        }
    }
}
