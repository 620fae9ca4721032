package io.rolewright.users;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A change of one's own profile; what is absent stays as it is.
 *
 * @param name the person's name, as they write it
 * @param language an IETF language tag, for example {@code en-AU}
 * @param timeZone the name of an IANA time zone, for example {@code Australia/Perth}
 */
public record ProfileChange(
        @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*")
        String name,

        @Nullable @Size(max = 35) String language,
        @Nullable @Size(max = 64) String timeZone) {
    /** Without the name, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "ProfileChange";
    }
}
