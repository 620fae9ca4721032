package io.rolewright.hiring;

import io.rolewright.shared.Personal;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What becomes different about a person at a client company; what is absent stays as it is.
 *
 * @param name their name, as they write it
 * @param position what they do there; empty for what nobody knows
 * @param email how they are reached by e-mail; empty for not at all
 * @param phone how they are called, as E.164 writes it; empty for not at all
 */
public record ContactChange(
        @Nullable @Personal @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*")
        String name,

        @Nullable @Personal @Size(max = 200) String position,
        @Nullable @Personal @Size(max = 254) @Email String email,

        @Nullable @Personal @Pattern(regexp = PHONE, message = "must be written like +61491570156")
        String phone) {
    static final String PHONE = "(?:\\+[1-9][0-9]{6,14})?";

    /** Without the person, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "ContactChange";
    }
}
