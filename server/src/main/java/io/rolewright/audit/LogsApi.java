package io.rolewright.audit;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.VerificationId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The trail: what happened, who did it, when and in which trace. */
@HttpExchange("/api/v1/logs")
public interface LogsApi {
    /**
     * Searches the trail, the latest entry first.
     *
     * <p>An event is in the trail about a second after it happened, and in a signed head a second later.
     *
     * @param limit how many entries at most
     * @param cursor where to go on, from the page before
     * @param actor only what these actors did, for example {@code user:<id>}
     * @param subject only what happened to the things with these ids
     * @param type only these kinds of event, for example {@code users.signed-in.v1}
     * @param from only what happened at this time or later
     * @param to only what happened before this time
     * @param trace only what happened in this trace
     * @return a page of entries
     */
    @GetExchange
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_TRAIL)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<LogEntry> search(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable List<String> actor,
            @RequestParam(required = false) @Nullable List<String> subject,
            @RequestParam(required = false) @Nullable List<String> type,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable String trace);

    /**
     * Reads what happened to one thing, the latest entry first.
     *
     * @param subject the thing's id
     * @param limit how many entries at most
     * @param cursor where to go on, from the page before
     * @return a page of entries; an empty one when nothing is known of the thing
     */
    @GetExchange("/{subject}/trail")
    @Allowed(Permission.READ_TRAIL)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<LogEntry> trail(
            @PathVariable String subject,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Tells how far a verification of the trail has come, and what it found.
     *
     * @param id names the run
     * @return the run
     */
    @GetExchange("/verify/{id}")
    @Allowed(Permission.READ_TRAIL)
    @Answers(status = 404, code = "audit.verification-unknown")
    Verification verification(@PathVariable VerificationId id);
}
