package io.rolewright.listings.internal;

import io.rolewright.integrations.ProviderCall;

/** What a deed takes. */
sealed interface Work {
    /** A call of a partner. It is stored before it is made, and made again unchanged while no answer comes. */
    record Ask(String service, ProviderCall call) implements Work {}

    /** Nothing; this is what came of it. */
    record Settled(Reply reply) implements Work {}
}
