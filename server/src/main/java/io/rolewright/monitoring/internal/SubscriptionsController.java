package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.SubscriptionsApi;
import io.rolewright.runtime.events.SubscriptionRequest;
import io.rolewright.runtime.events.SubscriptionState;
import io.rolewright.runtime.events.Subscriptions;
import io.rolewright.shared.Page;
import io.rolewright.shared.RequestId;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link SubscriptionsApi}. */
@RestController
class SubscriptionsController implements SubscriptionsApi {
    private final Subscriptions subscriptions;

    SubscriptionsController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public Page<SubscriptionState> list() {
        return Page.of(subscriptions.list());
    }

    @Override
    public SubscriptionState find(String name) {
        return subscriptions.find(name);
    }

    @Override
    public Page<SubscriptionRequest> requests(String name) {
        return Page.of(subscriptions.requests(subscriptions.find(name).name()));
    }

    @Override
    public SubscriptionRequest request(String name, RequestId id) {
        return subscriptions.request(name, id);
    }
}
