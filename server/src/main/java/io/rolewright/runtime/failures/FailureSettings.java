package io.rolewright.runtime.failures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many failures wait on their way to {@code monitoring}; what comes beyond is dropped and counted.
 *
 * @param kinds how many different ones wait in memory
 * @param rows how many rows wait in the database while no process runs {@code monitoring}
 */
@ConfigurationProperties("rolewright.failures")
record FailureSettings(
        @DefaultValue("200") int kinds,
        @DefaultValue("5000") int rows) {}
