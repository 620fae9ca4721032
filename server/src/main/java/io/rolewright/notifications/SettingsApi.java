package io.rolewright.notifications;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How one wants to be told things. */
@HttpExchange("/api/v1/notifications/settings")
public interface SettingsApi {
    /**
     * Reads one's own settings.
     *
     * <p>The answer has an ETag for changing them.
     */
    @GetExchange
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 403, code = "notifications.person-needed")
    NotificationSettings settings();

    /**
     * Changes one's own settings. They hold for what happens from now on; quiet hours also for what waits already.
     *
     * @param ifMatch the ETag of the settings as last seen
     * @param settings all of them as they are to be
     */
    @PutExchange
    @Allowed(Permission.OWN_ACCOUNT)
    @Answers(status = 403, code = "notifications.person-needed")
    @Answers(status = 410, code = "runtime.data-key-destroyed")
    @Answers(status = 412, code = "notifications.changed")
    @Answers(status = 422, code = "communications.address-malformed")
    @Answers(status = 422, code = "notifications.quiet-hours-empty")
    @Answers(status = 422, code = "notifications.topic-repeated")
    @Answers(status = 422, code = "notifications.zone-unknown")
    @Answers(status = 428, code = "notifications.if-match-missing")
    NotificationSettings change(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid NewSettings settings);
}
