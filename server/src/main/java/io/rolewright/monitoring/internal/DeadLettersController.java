package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.DeadLettersApi;
import io.rolewright.runtime.events.DeadLetter;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link DeadLettersApi}. */
@RestController
class DeadLettersController implements DeadLettersApi {
    private final Subscriptions subscriptions;

    DeadLettersController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Page<DeadLetter> list(@Nullable String subscription, int limit, @Nullable String cursor) {
        return subscriptions.deadLetters(subscription, limit, cursor);
    }
}
