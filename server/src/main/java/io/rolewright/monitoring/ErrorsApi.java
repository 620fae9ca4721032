package io.rolewright.monitoring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ErrorId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Errors: what went wrong here, and in pages and programs that use us; alike ones together. */
@HttpExchange("/api/v1/errors")
public interface ErrorsApi {
    /**
     * Tells of an error in a page or a program.
     *
     * <p>E-mail addresses, telephone numbers, tokens and words in quotes are taken out before anything is kept; send no names. The
     * error is listed a few seconds later. While very many different ones come in, some are dropped.
     *
     * @param report what went wrong
     * @return the fingerprint under which alike errors are listed
     */
    @PostExchange("/report")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Permission.REPORT_ERRORS)
    ReportReceipt report(@RequestBody @Valid ErrorReport report);

    /**
     * Lists errors, the one that happened last first.
     *
     * @param limit how many at most
     * @param cursor where to go on, from the page before
     * @param service only those of these services or programs
     * @param state only those in this state
     * @param since only those that happened at this time or later
     * @param fingerprint only the one with this fingerprint
     * @return a page of errors
     */
    @GetExchange
    @Allowed(Permission.READ_STATUS)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<SeenError> list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable List<String> service,
            @RequestParam(required = false) SeenError.@Nullable State state,
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable String fingerprint);

    /**
     * Reads one error.
     *
     * @param id names the error
     * @return the error with a sample
     */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_STATUS)
    @Answers(status = 404, code = "monitoring.error-unknown")
    SeenError find(@PathVariable ErrorId id);

    /**
     * Says that an error is resolved. Should it happen again, it is open again.
     *
     * @param id names the error
     * @return the error, resolved
     */
    @PostExchange("/{id}/resolution")
    @Allowed(Permission.RESOLVE_ERRORS)
    @Answers(status = 404, code = "monitoring.error-unknown")
    @Answers(status = 409, code = "monitoring.error-resolved-already")
    SeenError resolve(@PathVariable ErrorId id);
}
