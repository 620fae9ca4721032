package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.MandateAnswered;
import io.rolewright.events.hiring.MandateState;
import io.rolewright.hiring.Mandate;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes what people say to being represented. Whoever has the link answers; what was said once stays. */
@Component
class MandateAnswering {
    private final Mandates mandates;
    private final HiringSettings settings;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    MandateAnswering(Mandates mandates, HiringSettings settings, Once once, EventLog events, Clock clock) {
        this.mandates = mandates;
        this.settings = settings;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Optional<Mandate> find(Secret secret) {
        return mandates.find(secret);
    }

    /** Takes an answer; nothing happens when there is one, or it comes too late. */
    void answer(Mandate mandate, boolean isGiven) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var until = isGiven ? now.plus(Duration.ofDays(settings.mandateDays())) : now;
        var state = isGiven ? MandateState.GIVEN : MandateState.REFUSED;
        once.run(() -> {
            if (mandates.answer(mandate.id(), state, now, until)) {
                events.append(new MandateAnswered(
                        mandate.id(),
                        mandate.applicationId(),
                        mandate.candidateId(),
                        mandate.clientId(),
                        isGiven,
                        isGiven ? until : null));
            }
        });
    }
}
