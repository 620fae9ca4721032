package io.rolewright.runtime.processes;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How services of other processes are asked.
 *
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take to begin
 * @param retries how often a safe call is tried again at most; all retries together stay below a tenth of the calls
 * @param maxCalls how many calls may be under way to one service
 * @param pause how long an address is left alone after half of its last calls have failed
 */
@ConfigurationProperties("rolewright.calls")
public record RemoteSettings(
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("30s") Duration readTimeout,
        @DefaultValue("2") int retries,
        @DefaultValue("200") int maxCalls,
        @DefaultValue("5s") Duration pause) {}
