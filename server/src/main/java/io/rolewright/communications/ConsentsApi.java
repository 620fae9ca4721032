package io.rolewright.communications;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What people agreed to. */
@HttpExchange("/api/v1/communications/consents")
public interface ConsentsApi {
    /**
     * Lists what somebody agreed to and declined, the latest first; of a channel and purpose the latest holds.
     *
     * @param person named like {@code candidate:<id>}
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_MESSAGES)
    @ReadsPersonalData("consents")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 422, code = "communications.person-malformed")
    Page<Consent> list(
            @RequestParam String person,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Writes down what somebody has told us. It holds from now on; what was written before stays. */
    @PostExchange
    @Allowed(Permission.SEND_MESSAGES)
    @ReadsPersonalData("consent")
    @Answers(status = 410, code = "runtime.data-key-destroyed")
    @ResponseStatus(HttpStatus.CREATED)
    Consent record(@RequestBody @Valid NewConsent consent);
}
