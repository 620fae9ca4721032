package io.rolewright.integrations.twins.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** All calls, and what happens in them as time goes by. */
final class Switchboard {
    private static final Duration CONNECTING = Duration.ofSeconds(1);

    private final Clock clock;
    private final Sids sids;
    private final Callees callees;
    private final TwimlInterpreter interpreter;
    private final CallProgress progress;
    private final ReentrantLock working = new ReentrantLock();
    private final Map<String, PhoneCall> all = new LinkedHashMap<>();

    Switchboard(Clock clock, Sids sids, Callees callees, TwimlInterpreter interpreter, CallProgress progress) {
        this.clock = clock;
        this.sids = sids;
        this.callees = callees;
        this.interpreter = interpreter;
        this.progress = progress;
    }

    synchronized PhoneCall call(CallDraft draft) {
        var call = new PhoneCall(sids.next("CA"), draft, callees.at(draft.to()), clock.instant());
        all.put(call.sid(), call);
        return call;
    }

    synchronized Optional<PhoneCall> find(String sid) {
        return Optional.ofNullable(all.get(sid));
    }

    /** The newest first. */
    synchronized List<PhoneCall> all() {
        return new ArrayList<>(all.values()).reversed();
    }

    synchronized void delete(PhoneCall call) {
        all.remove(call.sid());
    }

    /** Lets happen what is due. No lock that the customer might need is held while the customer is asked or told. */
    void tick() {
        working.lock();
        try {
            for (var next = next(); next.isPresent(); next = next()) {
                advance(next.get(), next.get().due());
            }
        } finally {
            working.unlock();
        }
    }

    private synchronized Optional<PhoneCall> next() {
        return all.values().stream()
                .filter(call -> !call.status().isOver())
                .filter(call -> !call.due().isAfter(clock.instant()))
                .min(Comparator.comparing(PhoneCall::due));
    }

    private void advance(PhoneCall call, Instant at) {
        progress.recorded(call);
        var order = call.takeOrder();
        if (order != null) {
            obey(call, order, at);
        } else if (call.isDetectionDue(at)) {
            progress.detected(call, at);
        } else {
            goOn(call, at);
        }
    }

    private void obey(PhoneCall call, PhoneCall.Order order, Instant at) {
        var source = order.source();
        if (source != null) {
            follow(call, interpreter.open(call, source, at), at);
        } else {
            progress.end(call, call.wasAnswered() ? CallStatus.COMPLETED : CallStatus.CANCELED, at);
        }
    }

    private void goOn(PhoneCall call, Instant at) {
        switch (call.status()) {
            case QUEUED -> {
                progress.reach(call, CallStatus.INITIATED, "initiated", at);
                call.waitUntil(at.plus(CONNECTING));
            }
            case INITIATED -> connect(call, at);
            case RINGING -> pickUp(call, at);
            case IN_PROGRESS -> talk(call, at);
            case COMPLETED, BUSY, FAILED, NO_ANSWER, CANCELED -> {}
        }
    }

    private void connect(PhoneCall call, Instant at) {
        switch (call.callee().answer()) {
            case BUSY -> progress.end(call, CallStatus.BUSY, at);
            case UNREACHABLE -> progress.end(call, CallStatus.FAILED, at);
            case HUMAN, MACHINE, NO_ANSWER -> {
                var patience = call.draft().patience();
                progress.reach(call, CallStatus.RINGING, "ringing", at);
                call.waitUntil(at.plus(
                        call.callee().answersWithin(patience) ? call.callee().rings() : patience));
            }
        }
    }

    private void pickUp(PhoneCall call, Instant at) {
        if (!call.callee().answersWithin(call.draft().patience())) {
            progress.end(call, CallStatus.NO_ANSWER, at);
            return;
        }
        progress.reach(call, CallStatus.IN_PROGRESS, "answered", at);
        var detection = call.draft().detection();
        if (!detection.isOff()) {
            var known = at.plus(detection.takes(call.callee()));
            call.detectAt(known);
            call.waitUntil(detection.isAsync() ? at : known);
        }
    }

    private void talk(PhoneCall call, Instant at) {
        if (call.isTooLong(at)) {
            progress.end(call, CallStatus.COMPLETED, at);
        } else if (call.conversation().isOpen()) {
            follow(call, interpreter.step(call, at), at);
        } else {
            follow(call, interpreter.open(call, call.draft().source(), at), at);
        }
    }

    private void follow(PhoneCall call, Turn turn, Instant at) {
        if (turn.end() != null) {
            progress.end(call, turn.end(), at);
        } else {
            call.waitUntil(at.plus(turn.took()));
        }
    }
}
