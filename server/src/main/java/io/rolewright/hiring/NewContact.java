package io.rolewright.hiring;

import io.rolewright.shared.Personal;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A person at a client company, to be added.
 *
 * @param name their name, as they write it
 * @param position what they do there
 * @param email how they are reached by e-mail
 * @param phone how they are called, as E.164 writes it
 */
public record NewContact(
        @Personal @NotBlank @Size(max = 200) String name,
        @Nullable @Personal @Size(max = 200) String position,
        @Nullable @Personal @Size(max = 254) @Email String email,

        @Nullable @Personal @Pattern(regexp = ContactChange.PHONE, message = "must be written like +61491570156")
        String phone) {
    /** Without the person, so that they cannot reach a log. */
    @Override
    public String toString() {
        return "NewContact";
    }
}
