package io.rolewright.notifications.internal;

import io.rolewright.events.integrations.WebhookDisabled;
import io.rolewright.events.jobs.SourceDrifted;
import io.rolewright.events.models.BoundBroken;
import io.rolewright.events.models.GatesReported;
import io.rolewright.events.models.VersionRolledBack;
import io.rolewright.events.security.KeyRotationFailed;
import io.rolewright.events.users.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells administrators what is wrong with the platform; what may be wrong again and again, once a day. */
@Component
class PlatformNotices {
    private final Telling telling;
    private final Members members;
    private final Clock clock;

    PlatformNotices(Telling telling, Members members, Clock clock) {
        this.telling = telling;
        this.members = members;
        this.clock = clock;
    }

    void take(WebhookDisabled fact) {
        var id = fact.webhook();
        tell(Occasion.WEBHOOK_DISABLED.notice(id + "/" + today(), "/api/v1/integrations/webhooks/" + id));
    }

    void take(SourceDrifted fact) {
        tell(Occasion.SOURCE_DRIFTED.notice(fact.run().text(), "/api/v1/jobs/sources/" + fact.source()));
    }

    void take(BoundBroken fact) {
        var key = fact.model() + "/" + fact.version() + "/" + fact.bound() + "/" + today();
        tell(Occasion.BOUND_BROKEN.notice(key, model(fact.name()), fact.name(), fact.version(), fact.bound()));
    }

    /** Only what broke a bound: else somebody wanted it. */
    void take(VersionRolledBack fact) {
        var bound = fact.bound();
        if (bound != null) {
            var key = fact.model() + "/" + fact.version() + "/" + today();
            tell(Occasion.VERSION_ROLLED_BACK.notice(
                    key, model(fact.name()), fact.name(), fact.version(), fact.to(), bound));
        }
    }

    void take(GatesReported fact) {
        if (!fact.failed().isEmpty()) {
            var key = fact.model() + "/" + fact.version() + "/" + fact.consumer();
            var failed = String.join(", ", fact.failed());
            tell(Occasion.GATES_FAILED.notice(key, model(fact.name()), fact.name(), fact.version(), failed));
        }
    }

    void take(KeyRotationFailed fact) {
        var about = "/api/v1/security/keys/rotations/" + fact.rotation();
        tell(Occasion.KEY_ROTATION_FAILED.notice(fact.rotation().text(), about, fact.unreadable()));
    }

    private static String model(String name) {
        return "/api/v1/models/" + name;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private void tell(Notice notice) {
        telling.tell(notice, members.with(List.of(Role.ADMIN)));
    }
}
