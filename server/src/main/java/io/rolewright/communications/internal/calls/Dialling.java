package io.rolewright.communications.internal.calls;

import io.rolewright.communications.internal.consent.Gate;
import io.rolewright.communications.internal.consent.Verdict;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.communications.internal.people.AddressHash;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.communications.script.Outcome;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks after calls that are due: one that may ring already is looked for first, then the firewall is asked, at this moment,
 * and only then it is dialled. No transaction is open meanwhile.
 */
@Component
class Dialling {
    private static final String UNCERTAIN = "communications.call-uncertain";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    /** In one go, so that a lease is not held for ever. */
    private static final int MOST = 100;

    private final CallClaims claims;
    private final PhoneCalls calls;
    private final CallSealing sealing;
    private final CallProgress progress;
    private final TwilioCalls twilio;
    private final Gate gate;
    private final Reach reach;
    private final AddressHash hashes;
    private final CallSettings settings;
    private final Clock clock;

    Dialling(
            CallClaims claims,
            PhoneCalls calls,
            CallSealing sealing,
            CallProgress progress,
            TwilioCalls twilio,
            Gate gate,
            Reach reach,
            AddressHash hashes,
            CallSettings settings,
            Clock clock) {
        this.claims = claims;
        this.calls = calls;
        this.sealing = sealing;
        this.progress = progress;
        this.twilio = twilio;
        this.gate = gate;
        this.reach = reach;
        this.hashes = hashes;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks after all that are due. */
    void look() {
        var due = claims.take();
        for (var count = 0; due.isPresent() && count < MOST; count++) {
            run(due.get());
            due = claims.take();
        }
    }

    /** Looks after one that was claimed; nothing happens when it was forgotten meanwhile. */
    void run(DueCall due) {
        calls.find(due.id()).ifPresent(call -> run(due, call));
    }

    private void run(DueCall due, CallRow call) {
        switch (due.before()) {
            case QUEUED, DEFERRED -> judge(due, call);
            case DIALLING -> seek(due, call);
            case RINGING, TALKING -> ask(call);
            case ENDED, CANCELLED -> throw new IllegalStateException("a call that is over is not due");
        }
    }

    /** Nobody knows whether it was dialled: Twilio is asked for a call to this number since then that is no other one's. */
    private void seek(DueCall due, CallRow call) {
        var number = sealing.number(call);
        var dialledAt = call.dialledAt();
        if (number.isEmpty() || dialledAt == null) {
            judge(due, call);
            return;
        }
        var found = found(number.get(), dialledAt);
        if (found.isEmpty()) {
            doubt(due, UNCERTAIN);
            return;
        }
        found.get().stream()
                .filter(taken -> !calls.isKnown(taken.sid()))
                .findFirst()
                .ifPresentOrElse(
                        taken -> progress.tell(call.id(), taken.sid(), taken.status()), () -> judge(due, call));
    }

    private Optional<List<TwilioCalls.Taken>> found(String number, Instant since) {
        try {
            return twilio.list(number, since);
        } catch (ContractException away) {
            return Optional.empty();
        }
    }

    /** Nothing was heard of it for a while; one that Twilio does not have any more has failed. */
    private void ask(CallRow call) {
        var sid = Objects.requireNonNull(call.sid());
        var answer = twilio.find(sid);
        if (answer.status() == NOT_FOUND) {
            progress.tell(call.id(), sid, "failed");
        }
        twilio.taken(answer).ifPresent(taken -> progress.tell(call.id(), sid, taken.status()));
    }

    private void judge(DueCall due, CallRow call) {
        var address = Telephone.of(reach.of(call.person()));
        if (address.isEmpty()) {
            progress.end(due, Outcome.FAILED, "communications.no-address");
        } else if (due.tries() > settings.tries()) {
            progress.end(due, Outcome.FAILED, UNCERTAIN);
        } else {
            judge(due, call, address.get());
        }
    }

    private void judge(DueCall due, CallRow call, Address address) {
        switch (gate.judge(call.person(), address, call.purpose(), false)) {
            case Verdict.Deferred deferred ->
                claims.defer(due, deferred.rule(), deferred.until().truncatedTo(ChronoUnit.MICROS));
            case Verdict.Refused refused -> progress.end(due, Outcome.REFUSED, refused.rule());
            case Verdict.Allowed allowed -> dial(due, call, address);
        }
    }

    private void dial(DueCall due, CallRow call, Address address) {
        switch (claims.hold(due, sealing.number(call, address.text()), hashes.of(address))) {
            case BUSY -> claims.defer(due, "communications.call-line-busy", after(settings.pause()));
            case FREE -> hand(due, call, address.text());
            case GONE -> {}
        }
    }

    private void hand(DueCall due, CallRow call, String number) {
        try {
            var answer = twilio.dial(call.id(), number, !call.script().machine().isEmpty());
            twilio.taken(answer)
                    .ifPresentOrElse(
                            taken -> progress.tell(call.id(), taken.sid(), taken.status()), () -> untaken(due, answer));
        } catch (ContractException away) {
            doubt(due, away.code());
        }
    }

    private void untaken(DueCall due, ProviderAnswer answer) {
        var code = Objects.requireNonNullElse(answer.code(), UNCERTAIN);
        switch (answer.outcome()) {
            case ANSWERED, UNKNOWN -> doubt(due, UNCERTAIN);
            case REFUSED -> {
                if (answer.status() == BAD_REQUEST) {
                    progress.end(due, Outcome.FAILED, "communications.call-refused");
                } else {
                    later(due, code, null);
                }
            }
            case FAILED -> later(due, code, answer.retryAfter());
        }
    }

    private void later(DueCall due, String code, @Nullable Long wait) {
        if (due.tries() >= settings.tries()) {
            progress.end(due, Outcome.FAILED, code);
        } else {
            var pause = settings.pause(due.tries());
            var asked = Duration.ofMillis(Objects.requireNonNullElse(wait, 0L));
            claims.queue(due, code, after(pause.compareTo(asked) < 0 ? asked : pause));
        }
    }

    private void doubt(DueCall due, String code) {
        if (due.tries() >= settings.tries()) {
            progress.end(due, Outcome.FAILED, code);
        } else {
            claims.doubt(due, code, after(settings.pause(due.tries())));
        }
    }

    private Instant after(Duration pause) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).plus(pause);
    }
}
