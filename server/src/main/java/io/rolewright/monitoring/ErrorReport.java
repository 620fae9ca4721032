package io.rolewright.monitoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error in a page or a program.
 *
 * @param program what it happened in, for example {@code console}
 * @param kind its kind, for example {@code TypeError}
 * @param message what was said about it, without names
 * @param places where in the code, the innermost place first
 * @param trace the trace id of the answer that it followed, if any
 */
public record ErrorReport(
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{0,49}") String program,
        @NotBlank @Size(max = 200) String kind,
        @NotBlank @Size(max = 4000) String message,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> places,
        @Nullable @Pattern(regexp = "[0-9a-f]{32}") String trace) {
    /** Without the message, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ErrorReport of " + program;
    }
}
