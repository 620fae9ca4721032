package io.rolewright.runtime.addresses;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * The addresses at which no stranger may stand: those that IANA's registries of special-purpose addresses (IPv4 and IPv6,
 * RFC 6890) do not give to the whole internet.
 */
public final class InnerAddresses {
    private static final List<Block> V4 = List.of(
            block("0.0.0.0", 8),
            block("10.0.0.0", 8),
            block("100.64.0.0", 10),
            block("127.0.0.0", 8),
            block("169.254.0.0", 16),
            block("172.16.0.0", 12),
            block("192.0.0.0", 24),
            block("192.0.2.0", 24),
            block("192.88.99.0", 24),
            block("192.168.0.0", 16),
            block("198.18.0.0", 15),
            block("198.51.100.0", 24),
            block("203.0.113.0", 24),
            block("224.0.0.0", 3));

    private static final Block GLOBAL_V6 = block("2000::", 3);
    /** Parts of it that lead elsewhere: Teredo and other protocols, documentation, addresses that hold one of IPv4. */
    private static final List<Block> V6 =
            List.of(block("2001::", 23), block("2001:db8::", 32), block("2002::", 16), block("3fff::", 20));

    private InnerAddresses() {}

    /** Whether an address is one of them. */
    public static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? V4.stream().anyMatch(block -> block.contains(bytes))
                : !GLOBAL_V6.contains(bytes) || V6.stream().anyMatch(block -> block.contains(bytes));
    }

    private static Block block(String start, int bits) {
        try {
            return new Block(InetAddress.getByName(start).getAddress(), bits);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Block(byte[] start, int bits) {
        boolean contains(byte[] address) {
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if (((start[bit >> 3] ^ address[bit >> 3]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
