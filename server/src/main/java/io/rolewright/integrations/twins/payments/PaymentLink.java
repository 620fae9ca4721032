package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address at which anybody can pay the same, as often as they like. */
final class PaymentLink implements StripeObject {
    private final String id;
    private final Instant created;
    private final List<Item> items;
    private final Map<String, String> metadata;
    private final String url;
    private boolean active = true;

    PaymentLink(String id, Instant created, List<Item> items, Map<String, String> metadata, String url) {
        this.id = id;
        this.created = created;
        this.items = List.copyOf(items);
        this.metadata = Map.copyOf(metadata);
        this.url = url;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant created() {
        return created;
    }

    List<Item> items() {
        return items;
    }

    Map<String, String> metadata() {
        return metadata;
    }

    boolean isActive() {
        return active;
    }

    void activate(boolean wanted) {
        active = wanted;
    }

    @Override
    public Map<String, @Nullable Object> shown() {
        return Json.object(
                "id",
                id,
                "object",
                "payment_link",
                "active",
                active,
                "currency",
                items.getFirst().price().currency(),
                "livemode",
                false,
                "metadata",
                metadata,
                "payment_method_types",
                null,
                "url",
                url);
    }
}
