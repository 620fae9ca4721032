package io.rolewright.integrations.internal.web;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the open web is asked.
 *
 * @param agent the name of our robot: letters, {@code -} and {@code _}; what {@code robots.txt} calls it
 * @param contact where a site's owner can read who we are and complain; stands behind the name in {@code User-Agent}
 * @param innerHosts names of hosts that may be asked although their address is an inner one (private, loopback, link-local)
 * @param ports the ports that may be asked of all others
 * @param maxPage the largest page, after decompression
 * @param maxDocument the largest document
 * @param redirects how many are followed
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long a site may be silent
 * @param time how long one address may take in all, redirects, tries and waiting for its turn included
 * @param patience how long one waits for its turn before the answer is to come again
 * @param attempts how often one address is tried when the site cannot answer
 * @param backoff how long to wait before the second try; doubles with each, with jitter
 * @param pace how many requests a second one host gets, from all processes together
 * @param paces other paces by host, or {@code host:port}
 * @param concurrency how many requests may be under way to one host, per process
 * @param rest how long a host is left alone after half of its last 20 requests have failed
 * @param rules how long {@code robots.txt} is believed; at most a day
 */
@ConfigurationProperties("rolewright.integrations.web")
record WebSettings(
        @DefaultValue("RolewrightBot") String agent,
        @DefaultValue("https://github.com/rolewright") String contact,
        @DefaultValue Set<String> innerHosts,
        @DefaultValue({"80", "443", "8080", "8443"}) Set<Integer> ports,
        @DefaultValue("5MB") DataSize maxPage,
        @DefaultValue("20MB") DataSize maxDocument,
        @DefaultValue("5") int redirects,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("25s") Duration time,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("3") int attempts,
        @DefaultValue("500ms") Duration backoff,
        @DefaultValue("2") double pace,
        @DefaultValue Map<String, Double> paces,
        @DefaultValue("4") int concurrency,
        @DefaultValue("30s") Duration rest,
        @DefaultValue("12h") Duration rules) {
    WebSettings {
        innerHosts = Set.copyOf(innerHosts);
        ports = Set.copyOf(ports);
        paces = Map.copyOf(paces);
        if (!agent.matches("[A-Za-z_-]{1,40}")) {
            throw new IllegalArgumentException("rolewright.integrations.web.agent is letters, - and _");
        }
        if (redirects < 0 || attempts < 1 || concurrency < 1 || maxPage.toBytes() < 1 || maxDocument.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "rolewright.integrations.web: attempts, concurrency, max-page and max-document are at least 1, redirects 0");
        }
        if (!(pace > 0) || paces.values().stream().anyMatch(one -> !(one > 0))) {
            throw new IllegalArgumentException("rolewright.integrations.web: a pace is above 0");
        }
        if (rules.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("rolewright.integrations.web.rules is at most a day");
        }
    }

    /** @throws RefusedException {@code integrations.address-port} */
    void checkPort(WebAddress address) throws RefusedException {
        if (!ports.contains(address.port()) && !isInner(address)) {
            throw new RefusedException("integrations.address-port");
        }
    }

    /** Whether an administrator said of the host that it may have an inner address. */
    boolean isInner(WebAddress address) {
        return innerHosts.contains(address.host());
    }

    double pace(WebAddress address) {
        var exact = paces.get(address.origin());
        return exact != null ? exact : paces.getOrDefault(address.host(), pace);
    }
}
