package io.rolewright.events;

import io.rolewright.shared.Id;

/**
 * A fact that happened: a record in {@code io.rolewright.events.<service>}, named in the past tense and marked with
 * {@link EventType}. It carries ids and facts, not personal data. New components are optional ({@code @Nullable}); anything
 * else is a new version, published beside the old one for one release.
 */
public interface Event {
    /** What the fact is about. Facts about one subject reach every subscription in the order in which they happened. */
    Id subject();
}
