package io.rolewright.notifications;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to be told things.
 *
 * @param preferences by topic, each once; what is not named stays as usual: in the platform, and by e-mail when it is not read
 * @param digest whether e-mails are gathered
 * @param quiet when not to be disturbed; absent: at no time
 * @param zone the IANA time zone by whose clocks that is
 * @param phone the number for text messages, in E.164 ({@code +61491570156}); absent: none
 */
public record NewSettings(
        @NotNull @Size(max = 50) List<@NotNull @Valid Preference> preferences,
        @NotNull @Valid Digest digest,
        @Nullable @Valid QuietHours quiet,
        @NotBlank @Size(max = 60) String zone,
        @Nullable @Size(max = 40) String phone) {
    public NewSettings {
        preferences = List.copyOf(preferences);
    }

    /** Without the number, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewSettings";
    }
}
