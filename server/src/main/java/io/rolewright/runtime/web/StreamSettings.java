package io.rolewright.runtime.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How streams of events flow.
 *
 * @param perCaller how many a caller may have open at once
 * @param pause how often it is looked whether something has changed
 * @param heartbeat after how much silence a sign of life is sent
 */
@ConfigurationProperties("rolewright.streams")
record StreamSettings(
        @DefaultValue("10") int perCaller,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("15s") Duration heartbeat) {}
