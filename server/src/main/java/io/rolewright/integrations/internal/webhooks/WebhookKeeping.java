package io.rolewright.integrations.internal.webhooks;

import io.rolewright.events.integrations.WebhookAdded;
import io.rolewright.events.integrations.WebhookChanged;
import io.rolewright.events.integrations.WebhookRemoved;
import io.rolewright.events.integrations.WebhookState;
import io.rolewright.integrations.NewWebhook;
import io.rolewright.integrations.SecretWebhook;
import io.rolewright.integrations.Webhook;
import io.rolewright.integrations.WebhookChange;
import io.rolewright.integrations.internal.web.WebSending;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.VersionTag;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.Problem;
import io.rolewright.shared.WebhookId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds, changes and removes webhooks, and gives them their secrets. */
@Component
class WebhookKeeping {
    private final Webhooks webhooks;
    private final SigningSecrets secrets;
    private final WebSending web;
    private final WebhookSettings settings;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    WebhookKeeping(
            Webhooks webhooks,
            SigningSecrets secrets,
            WebSending web,
            WebhookSettings settings,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.web = web;
        this.settings = settings;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Webhook find(WebhookId id) {
        return webhooks.find(id).orElseThrow(() -> unknown(id));
    }

    SecretWebhook add(NewWebhook wanted) {
        web.check(wanted.url());
        var secret = SigningSecret.random();
        var webhook = webhook(wanted);
        return once.execute(() -> {
            webhooks.add(webhook, secrets.encrypted(webhook.id(), secret));
            events.append(new WebhookAdded(webhook.id()));
            return new SecretWebhook(webhook, secret.text());
        });
    }

    private Webhook webhook(NewWebhook wanted) {
        return new Webhook(
                ids.next(WebhookId::new),
                wanted.url().strip(),
                wanted.types(),
                Objects.requireNonNullElse(wanted.description(), "").strip(),
                WebhookState.ACTIVE,
                null,
                null,
                1,
                now());
    }

    Webhook change(WebhookId id, @Nullable String ifMatch, WebhookChange change) {
        var before = find(id);
        if (ifMatch == null) {
            throw new ContractException(Problem.of(428, "integrations.if-match-missing"));
        }
        if (!ifMatch.equals(before.tag())) {
            throw changed();
        }
        if (change.url() != null) {
            web.check(change.url());
        }
        var after = merged(before, change);
        return once.execute(
                () -> {
                    if (!webhooks.change(after, now())) {
                        throw changed();
                    }
                    events.append(new WebhookChanged(id));
                    return find(id);
                },
                VersionTag::tagged);
    }

    private static Webhook merged(Webhook before, WebhookChange change) {
        return new Webhook(
                before.id(),
                Objects.requireNonNullElse(change.url(), before.url()).strip(),
                Objects.requireNonNullElse(change.types(), before.types()),
                Objects.requireNonNullElse(change.description(), before.description())
                        .strip(),
                state(before, change.paused()),
                before.failingSince(),
                before.deliveredAt(),
                before.version() + 1,
                before.addedAt());
    }

    private static WebhookState state(Webhook before, @Nullable Boolean paused) {
        if (paused == null) {
            return before.state();
        }
        return paused ? WebhookState.PAUSED : WebhookState.ACTIVE;
    }

    void remove(WebhookId id) {
        find(id);
        once.run(() -> {
            if (webhooks.remove(id)) {
                events.append(new WebhookRemoved(id));
            }
        });
    }

    SecretWebhook renew(WebhookId id) {
        var webhook = find(id);
        var secret = SigningSecret.random();
        return once.execute(() -> {
            if (!secrets.renew(id, secret, now().plus(settings.overlap()))) {
                throw unknown(id);
            }
            events.append(new WebhookChanged(id));
            return new SecretWebhook(webhook, secret.text());
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static ContractException unknown(WebhookId id) {
        return ContractException.notFound("integrations.webhook-unknown", id.text());
    }

    private static ContractException changed() {
        return new ContractException(Problem.of(412, "integrations.webhook-changed"));
    }
}
