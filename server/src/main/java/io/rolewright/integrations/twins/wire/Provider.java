package io.rolewright.integrations.twins.wire;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** What a twin is a twin of: it answers as the real one does. Many threads ask it at once. */
public interface Provider {
    /** The word that the provider is known by: {@code seek}, {@code greenhouse}. */
    String name();

    TwinAnswer answer(TwinRequest request);

    /** Told once where it is served, before the first request. */
    default void servedAt(URI address) {}

    /** Whether it does things unasked; if so {@link #tick} is called many times a second. */
    default boolean worksUnasked() {
        return false;
    }

    /** Does what is due by the clock. */
    default void tick() {}

    /** What a request asks for in the provider's words, for rules of faults; without one, method and path are its name. */
    default Optional<String> operation(TwinRequest request) {
        return Optional.empty();
    }

    /** What a client has to know beside the address: names of accounts, ids and secrets that work here. */
    default Map<String, String> account() {
        return Map.of();
    }

    /** What the provider is asked beside its protocol, by the rest of a path below {@code /_twin/}. */
    default Optional<TwinAnswer> control(String rest, TwinRequest request) {
        return Optional.empty();
    }
}
