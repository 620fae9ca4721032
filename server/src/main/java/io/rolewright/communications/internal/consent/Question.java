package io.rolewright.communications.internal.consent;

import io.rolewright.communications.Basis;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may be reached now.
 *
 * @param country where they are, as ISO 3166; absent when it is not known
 * @param zone where they live
 * @param at when it would be
 * @param agreed how we know that they agree to this channel and purpose
 * @param declined whether they said no to this channel and purpose
 * @param stopped channels on which they said STOP
 * @param bounced whether a message to this address came back for good; a call may reach it still
 */
record Question(
        Channel channel,
        Purpose purpose,
        @Nullable String country,
        ZoneId zone,
        Instant at,
        Basis agreed,
        boolean declined,
        Set<Channel> stopped,
        boolean bounced) {
    Question {
        stopped = Set.copyOf(stopped);
    }
}
