package io.rolewright.integrations;

import io.rolewright.shared.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Our account with a partner. Its secrets are never told.
 *
 * @param service the partner's name
 * @param facts what the partner calls us, and the like
 * @param secrets names of the secrets that are kept
 * @param version rises with every change; to be sent as {@code If-Match} with the next one
 * @param changedAt when it was changed last
 */
public record PartnerAccount(
        String service, Map<String, String> facts, List<String> secrets, int version, Instant changedAt)
        implements Versioned {
    public PartnerAccount {
        facts = Map.copyOf(facts);
        secrets = List.copyOf(secrets);
    }
}
