package io.rolewright.integrations.twins.payments;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All that the account has, by id, and the events that tell of it. Whoever uses it holds the lock of the twin. */
final class Register {
    private final Clock clock;
    private final Map<String, StripeObject> objects = new LinkedHashMap<>();
    private long made;
    private String request = "";
    private @Nullable String key;

    Register(Clock clock) {
        this.clock = clock;
    }

    /** Stripe tells times in seconds. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** A new id, such as {@code pi_3Twin000000000000000001}. */
    String id(String prefix) {
        return "%s_3Twin%018d".formatted(prefix, ++made);
    }

    /** Says which request whatever happens from now on comes from; an empty one where nobody has asked. */
    void asked(String requestId, @Nullable String idempotencyKey) {
        request = requestId;
        key = idempotencyKey;
    }

    <T extends StripeObject> T add(T object) {
        objects.put(object.id(), object);
        return object;
    }

    Optional<StripeObject> find(String id) {
        return Optional.ofNullable(objects.get(id));
    }

    /**
     * One object.
     *
     * @throws StripeError when there is none, or it is of another kind
     */
    <T extends StripeObject> T get(Class<T> kind, String id) {
        return find(id).filter(kind::isInstance)
                .map(kind::cast)
                .orElseThrow(() -> StripeError.noObject(Kind.of(kind).word(), id));
    }

    /** All of a kind, the newest first. */
    <T extends StripeObject> List<T> all(Class<T> kind) {
        return new ArrayList<>(objects.values())
                .reversed().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Writes down that something happened to an object, as it is now. */
    void happened(String type, StripeObject about) {
        add(new StripeEvent(id("evt"), now(), type, about.shown(), request.isEmpty() ? null : request, key));
    }
}
