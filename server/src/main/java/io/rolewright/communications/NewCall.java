package io.rolewright.communications;

import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Person;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A call that a script is to lead.
 *
 * @param person whom
 * @param script name of the script, whose latest version leads the call
 * @param application about which it is; absent: it is about none, and the rules take it as an approach
 * @param values what stands in the script's gaps; the person's name and the agency's are there by themselves
 * @param notBefore not earlier than this; absent: now
 */
public record NewCall(
        @NotNull Person person,
        @NotBlank @Size(max = 60) String script,
        @Nullable ApplicationId application,
        @Nullable @Size(max = 50) Map<String, @Size(max = 200) String> values,
        @Nullable Instant notBefore) {
    public NewCall {
        values = values == null ? Map.of() : Map.copyOf(values);
    }

    /** Without what it says, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewCall by " + script;
    }
}
