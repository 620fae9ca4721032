package io.rolewright.integrations.twins.payments;

import io.rolewright.integrations.twins.wire.Json;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that happened, with the object as it was then. */
final class StripeEvent implements StripeObject {
    private final String id;
    private final Instant created;
    private final String type;
    private final Map<String, @Nullable Object> object;
    private final @Nullable String request;
    private final @Nullable String key;
    private volatile boolean told;

    StripeEvent(
            String id,
            Instant created,
            String type,
            Map<String, @Nullable Object> object,
            @Nullable String request,
            @Nullable String key) {
        this.id = id;
        this.created = created;
        this.type = type;
        this.object = object;
        this.request = request;
        this.key = key;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Instant created() {
        return created;
    }

    String type() {
        return type;
    }

    /** Somebody took it, or nobody is there to be told. */
    void settle() {
        told = true;
    }

    boolean isSettled() {
        return told;
    }

    @Override
    public Map<String, @Nullable Object> shown() {
        return Json.object(
                "id",
                id,
                "object",
                "event",
                "api_version",
                StripeTwin.VERSION,
                "created",
                created.getEpochSecond(),
                "data",
                Json.object("object", object),
                "livemode",
                false,
                "pending_webhooks",
                told ? 0 : 1,
                "request",
                Json.object("id", request, "idempotency_key", key),
                "type",
                type);
    }
}
