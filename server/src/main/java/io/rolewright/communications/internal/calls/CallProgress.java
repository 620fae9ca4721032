package io.rolewright.communications.internal.calls;

import io.rolewright.communications.PhoneCallState;
import io.rolewright.communications.script.CallResult;
import io.rolewright.communications.script.Outcome;
import io.rolewright.events.communications.CallEnded;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.PhoneCallId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down how far calls are, which only goes forward whatever comes late or twice, and tells when they end. */
@Component
class CallProgress {
    private final PhoneCalls calls;
    private final CallSealing sealing;
    private final CallSettings settings;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final Clock clock;

    CallProgress(
            PhoneCalls calls,
            CallSealing sealing,
            CallSettings settings,
            EventLog events,
            TransactionOperations transactions,
            Clock clock) {
        this.calls = calls;
        this.sealing = sealing;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether a call of Twilio's is this one: the one that it is known to be, or the first that names it. */
    static boolean is(CallRow call, String sid) {
        return call.sid() == null ? call.isOut() && !sid.isBlank() : call.sid().equals(sid);
    }

    /** Takes what Twilio says of a call; nothing happens when it is none of ours, or over. */
    void tell(PhoneCallId id, String sid, String status) {
        transactions.executeWithoutResult(transaction -> calls.lock(id)
                .filter(call -> call.isOut() && is(call, sid))
                .ifPresent(call -> tell(call, sid, status)));
    }

    private void tell(CallRow call, String sid, String status) {
        ended(status)
                .ifPresentOrElse(
                        outcome -> end(call, sid, outcome),
                        () -> reach(
                                call,
                                sid,
                                status.equals("in-progress") ? PhoneCallState.TALKING : PhoneCallState.RINGING));
    }

    /** What a status says of a call in which no script was begun, if it is the last. */
    private static Optional<Outcome> ended(String status) {
        return switch (status) {
            case "completed" -> Optional.of(Outcome.HUNG_UP);
            case "busy" -> Optional.of(Outcome.BUSY);
            case "no-answer", "canceled" -> Optional.of(Outcome.NO_ANSWER);
            case "failed" -> Optional.of(Outcome.FAILED);
            default -> Optional.empty();
        };
    }

    /** Writes down how far a call is at least, in the caller's transaction, which holds it. */
    void reach(CallRow call, String sid, PhoneCallState state) {
        var next = call.state().compareTo(state) < 0 ? state : call.state();
        calls.move(call.id(), sid, next, now().plus(settings.silence()));
    }

    private void end(CallRow call, String sid, Outcome otherwise) {
        reach(call, sid, call.state());
        var outcome = sealing.conversation(call)
                .map(state -> CallResult.of(call.script(), state).outcome())
                .orElse(otherwise);
        end(call, outcome, null);
    }

    /** Ends a call that this process was to dial; nothing happens when it is not its any more. */
    void end(DueCall due, Outcome outcome, String code) {
        transactions.executeWithoutResult(transaction -> calls.lock(due.id())
                .filter(call ->
                        call.state() == PhoneCallState.DIALLING && due.until().equals(call.dueAt()))
                .ifPresent(call -> end(call, outcome, code)));
    }

    private void end(CallRow call, Outcome outcome, @Nullable String code) {
        calls.end(call.id(), outcome, code, now());
        events.append(new CallEnded(call.id(), call.person(), text(call.application()), outcome.name()));
    }

    private static @Nullable String text(@Nullable ApplicationId application) {
        return application == null ? null : application.text();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
