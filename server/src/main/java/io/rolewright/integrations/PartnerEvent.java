package io.rolewright.integrations;

import io.rolewright.shared.HookId;
import java.time.Instant;

/**
 * An event that a partner told us of. What it says may be older than what the partner would say now: ask it.
 *
 * @param id names it here
 * @param partner the partner's name
 * @param event the partner's own identifier
 * @param type what happened, in the partner's words
 * @param body all that the partner said of it, as JSON
 * @param receivedAt when we heard of it
 */
public record PartnerEvent(HookId id, String partner, String event, String type, String body, Instant receivedAt) {}
