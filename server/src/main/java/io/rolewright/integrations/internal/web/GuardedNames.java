package io.rolewright.integrations.internal.web;

import io.rolewright.runtime.addresses.InnerAddresses;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for the connections of {@link WebClient}: once per connection, which is then made to just what is answered
 * here. A name that has any inner address is refused whole, so that no later answer of the name's owner changes anything.
 */
final class GuardedNames implements DnsResolver {
    private final Set<String> innerHosts;
    private final DnsResolver names;

    /** @param innerHosts names that may have inner addresses */
    GuardedNames(Set<String> innerHosts, DnsResolver names) {
        this.innerHosts = innerHosts;
        this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        if (!innerHosts.contains(host) && Arrays.stream(addresses).anyMatch(InnerAddresses::contain)) {
            throw new InnerAddressException(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The name leads inward. */
    static final class InnerAddressException extends UnknownHostException {
        InnerAddressException(String host) {
            super(host);
        }
    }
}
