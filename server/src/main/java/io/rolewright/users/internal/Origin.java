package io.rolewright.users.internal;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/**
 * Where a sign-in comes from.
 *
 * @param address the network address
 * @param device what the client calls itself; cut to 200 characters, control characters left out
 */
record Origin(String address, String device) {
    private static final int LONGEST = 200;
    private static final int NETWORK_BYTES = 8;

    Origin {
        device = device.replaceAll("\\p{Cntrl}", "").strip();
        var length = Math.min(LONGEST, device.codePointCount(0, device.length()));
        device = device.substring(0, device.offsetByCodePoints(0, length));
    }

    /** What belongs to one household or office: an address of IPv4, a network of IPv6, whose hosts change theirs at will. */
    String source() {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException foreign) {
            return address;
        }
    }

    /** Without the address, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Origin";
    }
}
