package io.rolewright.runtime.health;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the health of a process is looked at.
 *
 * @param limit how long a check may take before it counts as failed
 * @param remembered for how long what was found is answered again, so that nobody can tax the database by asking
 * @param neighbourLimit how long another process may take to say how it does
 * @param diskFree below this much free space in the data folder the process is not ready
 * @param behind for how long what is kept in memory may be behind the event log
 */
@ConfigurationProperties("rolewright.health")
record HealthSettings(
        @DefaultValue("1800ms") Duration limit,
        @DefaultValue("1s") Duration remembered,
        @DefaultValue("1s") Duration neighbourLimit,
        @DefaultValue("256MB") DataSize diskFree,
        @DefaultValue("10s") Duration behind) {}
