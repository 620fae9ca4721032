package io.rolewright.integrations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call of a partner's interface.
 *
 * @param operation what is asked for, in one word of ours, for the journal
 * @param method of HTTP; POST where it is absent
 * @param path from the partner's address on, with its query
 * @param headers beside those that sign in
 * @param body characters, as JSON unless a header says otherwise
 * @param idempotencyKey names the intent, and is the same whenever the call is made again for it; a call that has one, and
 *     one that only reads, is repeated while the partner cannot answer
 * @param cost how much of the partner's quota it takes; 1 where it is absent
 * @param subject for whom our account speaks, by their address, where a partner lets a service account speak for people;
 *     absent: for itself
 */
public record ProviderCall(
        @NotBlank @Size(max = 100) String operation,

        @Nullable @Pattern(regexp = "GET|POST|PUT|PATCH|DELETE")
        String method,

        @NotBlank @Size(max = 4000) @Pattern(regexp = "/[^\\s\\\\]*")
        String path,

        @Nullable @Size(max = 20) Map<String, String> headers,
        @Nullable @Size(max = 36_000_000) String body,
        @Nullable @Size(max = 255) String idempotencyKey,
        @Nullable Integer cost,
        @Nullable @Size(max = 254) String subject) {
    public ProviderCall {
        headers = headers == null ? Map.of() : Map.copyOf(headers);
    }

    /** Asks a question or gives an order as JSON. */
    public static ProviderCall post(String operation, String path, String body, @Nullable String idempotencyKey) {
        return new ProviderCall(operation, "POST", path, null, body, idempotencyKey, null, null);
    }

    /** Reads. */
    public static ProviderCall get(String operation, String path) {
        return new ProviderCall(operation, "GET", path, null, null, null, null, null);
    }

    /** The same for somebody, for whom our account speaks. */
    public ProviderCall as(String person) {
        return new ProviderCall(operation, method, path, headers, body, idempotencyKey, cost, person);
    }

    /** The method, told. */
    public String verb() {
        return Objects.requireNonNullElse(method, "POST");
    }
}
