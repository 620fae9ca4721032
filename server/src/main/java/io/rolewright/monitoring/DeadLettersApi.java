package io.rolewright.monitoring;

import io.rolewright.runtime.events.DeadLetter;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The facts that subscriptions could not take. */
@HttpExchange("/api/v1/dead-letters")
public interface DeadLettersApi {
    /**
     * Lists the dead letters and what is parked behind them, the oldest fact first.
     *
     * @param subscription only those of this subscription
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.MAINTAIN)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<DeadLetter> list(
            @RequestParam(required = false) @Nullable String subscription,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);
}
