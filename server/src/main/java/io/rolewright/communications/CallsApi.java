package io.rolewright.communications;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.PhoneCallId;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Calls that scripts lead. */
@HttpExchange("/api/v1/communications/calls")
public interface CallsApi {
    /**
     * Takes a call. Whether and when the person may be called is judged at its time.
     *
     * @return the call, which nobody has dialled yet
     */
    @PostExchange
    @Allowed(Permission.SEND_MESSAGES)
    @ReadsPersonalData("call")
    @Answers(status = 404, code = "communications.script-unknown")
    @Answers(status = 409, code = "communications.caller-missing")
    @Answers(status = 409, code = "integrations.account-missing")
    @Answers(status = 410, code = "runtime.data-key-destroyed")
    @Answers(status = 422, code = "communications.call-value-missing")
    @Answers(status = 422, code = "communications.call-value-wrong")
    @Answers(status = 422, code = "communications.no-address")
    @Answers(status = 422, code = "communications.time-distant")
    @ResponseStatus(HttpStatus.ACCEPTED)
    PhoneCall call(@RequestBody @Valid NewCall call);

    /**
     * Lists calls, the latest first.
     *
     * @param person only those with this person, named like {@code candidate:<id>}
     * @param application only those about this application
     * @param state only those that are so far
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_MESSAGES)
    @ReadsPersonalData("calls")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 422, code = "communications.person-malformed")
    Page<PhoneCall> list(
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable ApplicationId application,
            @RequestParam(required = false) @Nullable List<PhoneCallState> state,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /**
     * Shows one call, and what came of it.
     *
     * @param id names it
     */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_MESSAGES)
    @ReadsPersonalData("call")
    @Answers(status = 404, code = "communications.call-unknown")
    @Answers(status = 410, code = "runtime.data-key-destroyed")
    PhoneCall find(@PathVariable PhoneCallId id);

    /**
     * Takes a call back that was not dialled yet; once more changes nothing.
     *
     * @param id names it
     */
    @DeleteExchange("/{id}")
    @Allowed(Permission.SEND_MESSAGES)
    @Answers(status = 404, code = "communications.call-unknown")
    @Answers(status = 409, code = "communications.call-under-way")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable PhoneCallId id);
}
