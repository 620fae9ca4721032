package io.rolewright.communications;

import io.rolewright.communications.script.CallResult;
import io.rolewright.communications.script.Outcome;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Person;
import io.rolewright.shared.Personal;
import io.rolewright.shared.PhoneCallId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A call that a script leads.
 *
 * @param id names it
 * @param person with whom
 * @param application about which it is; absent when it is about none
 * @param script name of the script
 * @param version of the script; 0 of one that comes with Rolewright
 * @param state how far it is
 * @param outcome how it ended; absent until it has
 * @param code why it is no further: the rule that defers or forbids it, or what went wrong
 * @param madeAt when it was asked for
 * @param dueAt when it is looked after next; absent when that was all
 * @param dialledAt when it was dialled; absent until then
 * @param endedAt when it ended; absent until then
 * @param result transcript, answers and summary; absent in lists, and until the call has ended
 * @param recording of the call; absent in lists, and where nobody agreed to one
 */
public record PhoneCall(
        PhoneCallId id,
        Person person,
        @Nullable ApplicationId application,
        String script,
        int version,
        PhoneCallState state,
        @Nullable Outcome outcome,
        @Nullable String code,
        Instant madeAt,
        @Nullable Instant dueAt,
        @Nullable Instant dialledAt,
        @Nullable Instant endedAt,
        @Nullable @Personal CallResult result,
        @Nullable CallRecording recording) {
    /** Without what was said, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "PhoneCall " + id + " " + state;
    }
}
