package io.rolewright.monitoring.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is kept of errors.
 *
 * @param errors how many different ones are kept; those that happened longest ago fall out
 * @param errorsKept for how long one is kept after it happened last
 * @param intake how often what the processes saw is added
 */
@ConfigurationProperties("rolewright.monitoring")
record MonitoringSettings(
        @DefaultValue("5000") int errors,
        @DefaultValue("90d") Duration errorsKept,
        @DefaultValue("5s") Duration intake) {}
