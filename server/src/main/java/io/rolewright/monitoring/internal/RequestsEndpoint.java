package io.rolewright.monitoring.internal;

import io.rolewright.runtime.events.SubscriptionRequest;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Permission;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes what is asked of subscriptions; {@code Location} tells how far it is. */
@RestController
class RequestsEndpoint {
    private final Keeping keeping;

    RequestsEndpoint(Keeping keeping) {
        this.keeping = keeping;
    }

    /**
     * Asks that what a subscription keeps is cleared and made anew: from the beginning of the event log, or from its last
     * snapshot where that beginning is gone. A process that runs the subscription does it.
     *
     * @param name {@code <service>.<what-it-keeps>}
     */
    @PostMapping("/api/v1/subscriptions/{name}/rebuilds")
    @Allowed(Permission.MAINTAIN)
    @Answers(status = 404, code = "runtime.subscription-unknown")
    @Answers(status = 409, code = "runtime.subscription-not-rebuildable")
    @Answers(status = 409, code = "runtime.days-gone")
    ResponseEntity<SubscriptionRequest> rebuild(@PathVariable String name) {
        return accepted(keeping.rebuild(name));
    }

    /**
     * Asks that the dead letters of a subscription are tried again, each subject's in order; what fails again stays. A process
     * that runs the subscription does it.
     *
     * @param name {@code <service>.<what-it-keeps>}
     */
    @PostMapping("/api/v1/subscriptions/{name}/redrives")
    @Allowed(Permission.MAINTAIN)
    @Answers(status = 404, code = "runtime.subscription-unknown")
    ResponseEntity<SubscriptionRequest> redrive(@PathVariable String name) {
        return accepted(keeping.redrive(name));
    }

    private static ResponseEntity<SubscriptionRequest> accepted(SubscriptionRequest request) {
        var progress = "/api/v1/subscriptions/%s/requests/%s"
                .formatted(request.subscription(), request.id().text());
        return ResponseEntity.accepted().location(URI.create(progress)).body(request);
    }
}
