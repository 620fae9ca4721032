package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Signatures;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The secrets that sign events: one, or for a while two, when a new one takes the place of the old. */
final class SigningSecrets {
    private static final String OTHER = "whsec_of_somebody_else";
    private static final long APART = 600;

    private final Clock clock;
    private String current = "whsec_twin_1";
    private String before = "";
    private Instant beforeUntil = Instant.EPOCH;
    private int made = 1;

    SigningSecrets(Clock clock) {
        this.clock = clock;
    }

    synchronized String current() {
        return current;
    }

    /** Makes a new one; the old one signs, too, for a while. */
    synchronized String roll(Duration overlap) {
        before = current;
        beforeUntil = clock.instant().plus(overlap);
        current = "whsec_twin_" + ++made;
        return current;
    }

    /** What {@code Stripe-Signature} says over a body. */
    synchronized String header(byte[] body, @Nullable EventFault fault) {
        var now = clock.instant();
        var time = now.getEpochSecond();
        if (fault == EventFault.STALE || fault == EventFault.AHEAD) {
            time += fault == EventFault.AHEAD ? APART : -APART;
        }
        var header = new StringBuilder("t=" + time);
        for (var secret : secrets(now, fault)) {
            header.append(",v1=").append(Signatures.stripe(secret, time, body));
        }
        return header.append(",v0=")
                .append(Signatures.stripe("test", time, body))
                .toString();
    }

    private List<String> secrets(Instant now, @Nullable EventFault fault) {
        if (fault == EventFault.BAD_SIGNATURE) {
            return List.of(OTHER);
        }
        if (fault == EventFault.TWO_SIGNATURES) {
            return List.of(OTHER, current);
        }
        return now.isBefore(beforeUntil) ? List.of(current, before) : List.of(current);
    }
}
