package io.rolewright.gateway.internal.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much this server works on at once; what comes beyond that is refused with {@code gateway.overloaded}.
 *
 * @param least requests of one kind (reads, or writes) that are worked on at once in any case
 * @param most requests of one kind that are worked on at once at most
 * @param queueing how long even the fastest tenth of the requests of a kind may take before fewer are let in; while they are
 *     faster than this, more are let in
 * @param uploads uploads that are taken at once
 * @param signIns requests for signing in that are worked on at once; their hashing has a queue of its own
 * @param streams streams of events that are open at once
 */
@ConfigurationProperties("rolewright.gateway.load")
record LoadSettings(
        @DefaultValue("16") int least,
        @DefaultValue("1000") int most,
        @DefaultValue("25ms") Duration queueing,
        @DefaultValue("64") int uploads,
        @DefaultValue("256") int signIns,
        @DefaultValue("500") int streams) {
    LoadSettings {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("rolewright.gateway.load: least is at least 1 and at most most");
        }
    }
}
