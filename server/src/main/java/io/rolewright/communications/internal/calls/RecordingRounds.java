package io.rolewright.communications.internal.calls;

import io.rolewright.communications.RecordingState;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import io.rolewright.shared.PhoneCallId;
import io.rolewright.storage.FilesInternal;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Brings recordings further, step by step: begun, stopped, fetched, stored, deleted at Twilio, and destroyed when their time
 * is over or their person is forgotten. Each step may be cut off and taken again. No transaction is open meanwhile.
 */
@Component
class RecordingRounds {
    private static final String NOT_BEGUN = "communications.recording-not-begun";
    private static final String GONE = "communications.recording-gone";
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    /** In one go, so that a lease is not held for ever. */
    private static final int MOST = 100;

    private final RecordingClaims claims;
    private final RecordingRows rows;
    private final PhoneCalls calls;
    private final TwilioRecordings twilio;
    private final FilesInternal files;
    private final CallSettings settings;
    private final RecordingSettings recordings;

    RecordingRounds(
            RecordingClaims claims,
            RecordingRows rows,
            PhoneCalls calls,
            TwilioRecordings twilio,
            FilesInternal files,
            CallSettings settings,
            RecordingSettings recordings) {
        this.claims = claims;
        this.rows = rows;
        this.calls = calls;
        this.twilio = twilio;
        this.files = files;
        this.settings = settings;
        this.recordings = recordings;
    }

    /** Looks after all that are due. */
    void look() {
        var due = claims.take();
        for (var count = 0; due.isPresent() && count < MOST; count++) {
            run(due.get());
            due = claims.take();
        }
    }

    /** Begins or stops that of a call at once, if it is to. */
    void run(PhoneCallId call) {
        claims.take(call).ifPresent(this::run);
    }

    private void run(RecordingRow row) {
        try {
            var person = row.person();
            if (person == null) {
                forget(row);
            } else if (claims.isOld(row)) {
                destroy(row);
            } else {
                step(row, person);
            }
        } catch (ContractException away) {
            claims.later(row, away.code(), null);
        }
    }

    private void step(RecordingRow row, Person person) {
        switch (row.state()) {
            case AGREED -> begin(row);
            case STOPPING -> stop(row);
            case RUNNING, MADE -> ask(row, person);
            case KEPT -> tidy(row);
            case REFUSED, MISSING, DESTROYED -> throw new IllegalStateException("a recording that rests is not due");
        }
    }

    /** Only the first time is certain that there is none yet. */
    private void begin(RecordingRow row) {
        if (row.tries() == 1) {
            start(row);
            return;
        }
        var known = twilio.list(row.callSid());
        if (known.isEmpty()) {
            claims.later(row, NOT_BEGUN, null);
        } else if (!known.get().isEmpty()) {
            claims.reach(row, RecordingState.RUNNING, known.get().getFirst(), settings.silence());
        } else if (isOver(row)) {
            claims.end(row, RecordingState.MISSING, NOT_BEGUN);
        } else {
            start(row);
        }
    }

    private void start(RecordingRow row) {
        var answer = twilio.start(row);
        twilio.sid(answer)
                .ifPresentOrElse(
                        sid -> claims.reach(row, RecordingState.RUNNING, sid, settings.silence()),
                        () -> claims.later(row, NOT_BEGUN, answer.retryAfter()));
    }

    /** It ends with the call in any case. Until then it is tried again soon: who speaks now has not agreed to be recorded. */
    private void stop(RecordingRow row) {
        var known = Optional.ofNullable(row.sid()).map(List::of).or(() -> twilio.list(row.callSid()));
        var sid = known.flatMap(all -> all.stream().findFirst()).orElse(null);
        if (sid != null && (isOver(row) || isStopped(row, sid))) {
            claims.reach(row, RecordingState.MADE, sid, settings.pause());
        } else if (sid == null && known.isPresent() && isOver(row)) {
            claims.end(row, RecordingState.MISSING, NOT_BEGUN);
        } else {
            claims.reach(row, RecordingState.STOPPING, sid, SOON);
        }
    }

    /** That it is over already, Twilio says by a refusal. */
    private boolean isStopped(RecordingRow row, String sid) {
        var answer = twilio.stop(row.callSid(), sid);
        return twilio.status(answer).isPresent() || answer.status() == BAD_REQUEST || answer.status() == NOT_FOUND;
    }

    private boolean isOver(RecordingRow row) {
        return calls.find(row.call()).filter(call -> !call.isOver()).isEmpty();
    }

    private void ask(RecordingRow row, Person person) {
        var sid = Objects.requireNonNull(row.sid());
        var answer = twilio.find(sid);
        if (answer.status() == NOT_FOUND) {
            claims.end(row, RecordingState.MISSING, GONE);
            return;
        }
        switch (twilio.status(answer).orElse("")) {
            case "completed" -> fetch(row, sid, person);
            case "absent", "failed" -> claims.end(row, RecordingState.MISSING, GONE);
            case "in-progress" -> goesOn(row, sid);
            default -> claims.later(row, answer.code(), answer.retryAfter());
        }
    }

    private void goesOn(RecordingRow row, String sid) {
        if (row.state() == RecordingState.MADE) {
            claims.reach(row, RecordingState.STOPPING, sid, Duration.ZERO);
        } else {
            claims.reach(row, RecordingState.RUNNING, sid, settings.silence());
        }
    }

    private void fetch(RecordingRow row, String sid, Person person) {
        var sound = twilio.sound(sid, person);
        switch (sound.outcome()) {
            case ANSWERED -> keep(row, sound);
            case REFUSED -> refuse(row, sound);
            case FAILED, UNKNOWN -> claims.later(row, sound.code(), sound.retryAfter());
        }
    }

    /** What was told of it meanwhile has it fetched again; so what nobody knows of must not stay. */
    private void keep(RecordingRow row, PartnerSound sound) {
        var file = Objects.requireNonNull(sound.file());
        if (claims.keep(row, sound)) {
            tidy(row);
        } else if (!rows.isShared(file, row.call())) {
            files.remove(file);
        }
    }

    /** Twilio's copy stays until its time is over: a page that says that all is well must not cost the recording. */
    private void refuse(RecordingRow row, PartnerSound sound) {
        switch (sound.status()) {
            case OK -> claims.end(row, RecordingState.REFUSED, sound.code());
            case NOT_FOUND -> claims.end(row, RecordingState.MISSING, GONE);
            default -> claims.later(row, sound.code(), sound.retryAfter());
        }
    }

    private void tidy(RecordingRow row) {
        if (!row.hasCopy() || !recordings.deletesCopy()) {
            claims.rest(row, row.hasCopy());
        } else if (twilio.deleteAll(row.callSid())) {
            claims.rest(row, false);
        } else {
            claims.later(row, "communications.recording-copy-left", null);
        }
    }

    private void destroy(RecordingRow row) {
        removeFile(row);
        if (row.hasCopy() && recordings.deletesCopy() && !twilio.deleteAll(row.callSid())) {
            claims.later(row, "communications.recording-copy-left", null);
        } else {
            claims.end(row, RecordingState.DESTROYED, null);
        }
    }

    private void forget(RecordingRow row) {
        removeFile(row);
        if (row.hasCopy() && !twilio.deleteAll(row.callSid())) {
            claims.later(row, "communications.recording-copy-left", null);
        } else {
            claims.remove(row);
        }
    }

    private void removeFile(RecordingRow row) {
        var file = row.file();
        if (file != null && !rows.isShared(file, row.call())) {
            files.remove(file);
        }
    }
}
