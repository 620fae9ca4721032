package io.rolewright.gateway.internal.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much this server works on at once; what comes beyond that is refused with {@code gateway.overloaded}.
 *
 * @param leastReads reads that are worked on at once in any case; they are short
 * @param leastWrites other requests that are worked on at once in any case
 * @param most requests of one kind that are worked on at once at most
 * @param waiting requests of one kind that may wait until there is a place for them
 * @param patience how long they wait before they are refused after all
 * @param queueing how long even the fastest tenth of the requests of a kind may take before fewer are worked on at once; while
 *     they are faster than this, more are
 * @param lateness how long threads may wait for a processor on average before fewer requests are worked on at once
 * @param uploads uploads that are taken at once
 * @param signIns requests for signing in that are worked on at once; their hashing has a queue of its own
 * @param streams streams of events that are open at once
 */
@ConfigurationProperties("rolewright.gateway.load")
record LoadSettings(
        @DefaultValue("32") int leastReads,
        @DefaultValue("4") int leastWrites,
        @DefaultValue("1000") int most,
        @DefaultValue("32") int waiting,
        @DefaultValue("500ms") Duration patience,
        @DefaultValue("25ms") Duration queueing,
        @DefaultValue("10ms") Duration lateness,
        @DefaultValue("64") int uploads,
        @DefaultValue("256") int signIns,
        @DefaultValue("500") int streams) {
    LoadSettings {
        if (leastReads < 1 || leastWrites < 1 || most < Math.max(leastReads, leastWrites) || waiting < 0) {
            throw new IllegalArgumentException(
                    "rolewright.gateway.load: least-reads and least-writes are at least 1 and"
                            + " at most most, waiting at least 0");
        }
    }
}
