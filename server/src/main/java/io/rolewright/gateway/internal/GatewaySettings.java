package io.rolewright.gateway.internal;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is let near the door, and what it remembers.
 *
 * @param rememberedTokens how many verified access tokens are remembered
 * @param passOnTimeout how long a service of another process may take until its answer to a request begins
 * @param origins origins of web pages that may use the API from a browser, for example {@code https://careers.example}
 * @param trustedProxies addresses or networks ({@code 10.0.0.0/8}) of the proxies in front of this server; what they write
 *     into {@code X-Forwarded-For} and {@code X-Forwarded-Proto} is believed
 */
@ConfigurationProperties("rolewright.gateway")
record GatewaySettings(
        @DefaultValue("10000") int rememberedTokens,
        @DefaultValue("5m") Duration passOnTimeout,
        @DefaultValue List<String> origins,
        @DefaultValue List<String> trustedProxies) {
    GatewaySettings {
        origins = List.copyOf(origins);
        trustedProxies = List.copyOf(trustedProxies);
    }
}
