package io.rolewright.runtime.tracing;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where traces are sent by OTLP over HTTP.
 *
 * @param endpoint the collector, for example {@code http://127.0.0.1:4318}; without it no span is made
 * @param headers sent along, for example an authorization
 * @param timeout how long the collector may take to accept a batch
 * @param queue how many spans may wait; what comes beyond is dropped and counted
 */
@ConfigurationProperties("rolewright.otlp")
record OtlpSettings(
        @Nullable URI endpoint,
        @DefaultValue Map<String, String> headers,
        @DefaultValue("5s") Duration timeout,
        @DefaultValue("2048") int queue) {
    /** Without the headers, which may hold a secret. */
    @Override
    public String toString() {
        return "OtlpSettings " + endpoint;
    }
}
