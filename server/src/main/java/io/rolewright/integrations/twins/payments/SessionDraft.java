package io.rolewright.integrations.twins.payments;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to pay at a page of Stripe's, and where they go from there.
 *
 * @param intentMetadata what the intent is told of it
 * @param link the payment link by which they came; absent where they came by none
 */
record SessionDraft(
        List<Item> items,
        @Nullable String successUrl,
        @Nullable String cancelUrl,
        @Nullable String reference,
        @Nullable String email,
        Map<String, String> metadata,
        Map<String, String> intentMetadata,
        Instant expiresAt,
        @Nullable String link) {
    SessionDraft {
        items = List.copyOf(items);
        metadata = Map.copyOf(metadata);
        intentMetadata = Map.copyOf(intentMetadata);
    }
}
