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

    private final Errands errands;
    private final PhoneCalls calls;
    private final CallSealing sealing;
    private final CallProgress progress;
    private final Twilio twilio;
    private final Gate gate;
    private final Reach reach;
    private final AddressHash hashes;
    private final CallSettings settings;
    private final Clock clock;

    Dialling(
            Errands errands,
            PhoneCalls calls,
            CallSealing sealing,
            CallProgress progress,
            Twilio twilio,
            Gate gate,
            Reach reach,
            AddressHash hashes,
            CallSettings settings,
            Clock clock) {
        this.errands = errands;
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
        var errand = errands.take();
        for (var count = 0; errand.isPresent() && count < MOST; count++) {
            run(errand.get());
            errand = errands.take();
        }
    }

    /** Looks after one that was claimed; nothing happens when it was forgotten meanwhile. */
    void run(Errand errand) {
        calls.find(errand.id()).ifPresent(call -> run(errand, call));
    }

    private void run(Errand errand, CallRow call) {
        switch (errand.before()) {
            case QUEUED, DEFERRED -> judge(errand, call);
            case DIALLING -> seek(errand, call);
            case RINGING, TALKING -> ask(call);
            case ENDED, CANCELLED -> throw new IllegalStateException("a call that is over is not due");
        }
    }

    /** Nobody knows whether it was dialled: Twilio is asked for a call to this number since then that is no other one's. */
    private void seek(Errand errand, CallRow call) {
        var number = sealing.number(call);
        var dialledAt = call.dialledAt();
        if (number.isEmpty() || dialledAt == null) {
            judge(errand, call);
            return;
        }
        var found = found(number.get(), dialledAt);
        if (found.isEmpty()) {
            doubt(errand, UNCERTAIN);
            return;
        }
        found.get().stream()
                .filter(taken -> !calls.isKnown(taken.sid()))
                .findFirst()
                .ifPresentOrElse(
                        taken -> progress.tell(call.id(), taken.sid(), taken.status()), () -> judge(errand, call));
    }

    private Optional<List<Twilio.Taken>> found(String number, Instant since) {
        try {
            return twilio.calls(number, since);
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
        Twilio.taken(answer).ifPresent(taken -> progress.tell(call.id(), sid, taken.status()));
    }

    private void judge(Errand errand, CallRow call) {
        var address = Telephone.of(reach.of(call.person()));
        if (address.isEmpty()) {
            progress.end(errand, Outcome.FAILED, "communications.no-address");
        } else if (errand.tries() > settings.tries()) {
            progress.end(errand, Outcome.FAILED, UNCERTAIN);
        } else {
            judge(errand, call, address.get());
        }
    }

    private void judge(Errand errand, CallRow call, Address address) {
        switch (gate.judge(call.person(), address, call.purpose(), false)) {
            case Verdict.Deferred deferred ->
                errands.defer(errand, deferred.rule(), deferred.until().truncatedTo(ChronoUnit.MICROS));
            case Verdict.Refused refused -> progress.end(errand, Outcome.REFUSED, refused.rule());
            case Verdict.Allowed allowed -> dial(errand, call, address);
        }
    }

    private void dial(Errand errand, CallRow call, Address address) {
        switch (errands.hold(errand, sealing.number(call, address.text()), hashes.of(address))) {
            case BUSY -> errands.defer(errand, "communications.call-line-busy", after(settings.pause()));
            case FREE -> hand(errand, call, address.text());
            case GONE -> {}
        }
    }

    private void hand(Errand errand, CallRow call, String number) {
        try {
            var answer = twilio.dial(call.id(), number, !call.script().machine().isEmpty());
            Twilio.taken(answer)
                    .ifPresentOrElse(
                            taken -> progress.tell(call.id(), taken.sid(), taken.status()),
                            () -> untaken(errand, answer));
        } catch (ContractException away) {
            doubt(errand, away.code());
        }
    }

    private void untaken(Errand errand, ProviderAnswer answer) {
        var code = Objects.requireNonNullElse(answer.code(), UNCERTAIN);
        switch (answer.outcome()) {
            case ANSWERED, UNKNOWN -> doubt(errand, UNCERTAIN);
            case REFUSED -> {
                if (answer.status() == BAD_REQUEST) {
                    progress.end(errand, Outcome.FAILED, "communications.call-refused");
                } else {
                    later(errand, code, null);
                }
            }
            case FAILED -> later(errand, code, answer.retryAfter());
        }
    }

    private void later(Errand errand, String code, @Nullable Long wait) {
        if (errand.tries() >= settings.tries()) {
            progress.end(errand, Outcome.FAILED, code);
        } else {
            var pause = settings.pause(errand.tries());
            var asked = Duration.ofMillis(Objects.requireNonNullElse(wait, 0L));
            errands.queue(errand, code, after(pause.compareTo(asked) < 0 ? asked : pause));
        }
    }

    private void doubt(Errand errand, String code) {
        if (errand.tries() >= settings.tries()) {
            progress.end(errand, Outcome.FAILED, code);
        } else {
            errands.doubt(errand, code, after(settings.pause(errand.tries())));
        }
    }

    private Instant after(Duration pause) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).plus(pause);
    }
}
