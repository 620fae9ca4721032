package io.rolewright.communications.internal.calls;

import io.rolewright.communications.ContactPoints;
import io.rolewright.communications.NewCall;
import io.rolewright.communications.PhoneCall;
import io.rolewright.communications.PhoneCallState;
import io.rolewright.communications.internal.people.People;
import io.rolewright.communications.internal.people.Reach;
import io.rolewright.communications.script.CallResult;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.PhoneCallId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes calls that are to be led, shows what came of them, and takes them back. */
@Component
class CallOrders {
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private final PhoneCalls calls;
    private final CallSealing sealing;
    private final CallScripts scripts;
    private final RecordingRows recordings;
    private final RecordingSettings recordingSettings;
    private final TwilioCalls twilio;
    private final Reach reach;
    private final Agency agency;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    CallOrders(
            PhoneCalls calls,
            CallSealing sealing,
            CallScripts scripts,
            RecordingRows recordings,
            RecordingSettings recordingSettings,
            TwilioCalls twilio,
            Reach reach,
            Agency agency,
            Once once,
            Ids ids,
            Clock clock) {
        this.calls = calls;
        this.sealing = sealing;
        this.scripts = scripts;
        this.recordings = recordings;
        this.recordingSettings = recordingSettings;
        this.twilio = twilio;
        this.reach = reach;
        this.agency = agency;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    /** Takes one that could be led now; whether it may be is asked at its time. */
    PhoneCall take(NewCall wanted) {
        var script = scripts.find(wanted.script());
        var known = reach.of(wanted.person());
        if (Telephone.of(known).isEmpty()) {
            throw ContractException.invalid("communications.no-address");
        }
        var values = values(wanted, known);
        script.script().require(values);
        twilio.requireAccount();
        var call = row(wanted, script, values);
        return once.executeAbout(People.key(call.person()), () -> {
            calls.add(call);
            return call.shown(null, null);
        });
    }

    private Map<String, String> values(NewCall wanted, ContactPoints known) {
        var values = new HashMap<>(wanted.values());
        values.putIfAbsent("name", Objects.requireNonNullElse(known.name(), ""));
        values.putIfAbsent("agency", agency.name());
        return values;
    }

    private CallRow row(NewCall wanted, StoredScript script, Map<String, String> values) {
        var id = ids.next(PhoneCallId::new);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new CallRow(
                id,
                wanted.person(),
                wanted.application(),
                wanted.application() == null ? Purpose.APPROACH : Purpose.PROCESS,
                wanted.script(),
                script.version(),
                script.definition(),
                sealing.gaps(id, wanted.person(), values),
                null,
                null,
                0,
                PhoneCallState.QUEUED,
                null,
                null,
                null,
                now,
                due(wanted.notBefore(), now),
                null,
                null);
    }

    private static Instant due(@Nullable Instant wanted, Instant now) {
        if (wanted != null && wanted.isAfter(LATEST)) {
            throw ContractException.invalid("communications.time-distant");
        }
        return wanted == null || wanted.isBefore(now) ? now : wanted.truncatedTo(ChronoUnit.MICROS);
    }

    PhoneCall find(PhoneCallId id) {
        var call = calls.find(id).orElseThrow(() -> unknown(id));
        var recording = recordings.find(id).map(row -> row.shown(recordingSettings.keep()));
        return call.shown(result(call), recording.orElse(null));
    }

    private @Nullable CallResult result(CallRow call) {
        var outcome = call.outcome();
        return outcome == null
                ? null
                : sealing.conversation(call)
                        .map(state -> CallResult.of(call.script(), state))
                        .orElseGet(() -> CallResult.unsaid(call.script(), outcome));
    }

    void cancel(PhoneCallId id) {
        once.run(() -> {
            var call = calls.lock(id).orElseThrow(() -> unknown(id));
            switch (call.state()) {
                case QUEUED, DEFERRED -> calls.cancel(id, clock.instant());
                case DIALLING, RINGING, TALKING, ENDED ->
                    throw ContractException.conflict("communications.call-under-way", id.text());
                case CANCELLED -> {}
            }
        });
    }

    static ContractException unknown(PhoneCallId id) {
        return ContractException.notFound("communications.call-unknown", id.text());
    }
}
