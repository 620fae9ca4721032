package io.rolewright.audit.internal;

import io.rolewright.audit.LogEntry;
import io.rolewright.audit.LogsApi;
import io.rolewright.audit.Verification;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Page;
import io.rolewright.shared.VerificationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link LogsApi}. */
@RestController
class LogsController implements LogsApi {
    private final Trail trail;
    private final Verifications verifications;

    LogsController(Trail trail, Verifications verifications) {
        this.trail = trail;
        this.verifications = verifications;
    }

    @Override
    public Page<LogEntry> search(
            int limit,
            @Nullable String cursor,
            @Nullable List<String> actor,
            @Nullable List<String> subject,
            @Nullable List<String> type,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable String trace) {
        return trail.read(new Question(actor, subject, type, from, to, trace), limit, cursor);
    }

    @Override
    public Page<LogEntry> trail(String subject, int limit, @Nullable String cursor) {
        return trail.read(Question.about(subject), limit, cursor);
    }

    @Override
    public Verification verification(VerificationId id) {
        return verifications.find(id).orElseThrow(() -> ContractException.notFound("audit.verification-unknown", id));
    }
}
