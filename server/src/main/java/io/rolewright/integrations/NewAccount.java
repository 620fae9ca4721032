package io.rolewright.integrations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What lets us use a partner's interface.
 *
 * @param facts what the partner calls us, and the like; {@code GET /integrations/{service}/status} lists which it wants
 * @param secrets keys and passwords, each at most 10,000 characters; those that are left out stay as they are
 */
public record NewAccount(
        @NotNull @Size(max = 20) Map<String, @Size(max = 2000) String> facts,
        @Nullable @Size(max = 10) Map<String, @Size(max = 10_000) String> secrets) {
    public NewAccount {
        facts = Map.copyOf(facts);
    }
}
