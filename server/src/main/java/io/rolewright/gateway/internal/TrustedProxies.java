package io.rolewright.gateway.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** The proxies in front of the door whose word is taken for where a request came from. */
final class TrustedProxies {
    private final List<IpAddressMatcher> networks;

    /** @param networks addresses, or networks as {@code address/bits} */
    TrustedProxies(List<String> networks) {
        this.networks = networks.stream().map(IpAddressMatcher::new).toList();
    }

    boolean include(String address) {
        return networks.stream().anyMatch(network -> matches(network, address));
    }

    /**
     * The nearest sender that is no proxy of ours: everything before it may be made up.
     *
     * @param peer who the connection is with
     * @param forwarded what {@code X-Forwarded-For} says, the nearest last; nothing where nobody says anything
     */
    String client(String peer, Optional<String> forwarded) {
        var nearest = peer;
        var senders = List.of(forwarded.orElse("").split(",", -1)).reversed();
        for (var sender : senders) {
            if (!include(nearest) || !isAddress(sender.strip())) {
                return nearest;
            }
            nearest = sender.strip();
        }
        return nearest;
    }

    private static boolean isAddress(String text) {
        return text.matches("[0-9a-fA-F:.]{2,45}")
                && (text.indexOf(':') >= 0 || text.matches("\\d{1,3}(\\.\\d{1,3}){3}"));
    }

    private static boolean matches(IpAddressMatcher network, String address) {
        try {
            return network.matches(address);
        } catch (IllegalArgumentException foreign) {
            return false;
        }
    }
}
