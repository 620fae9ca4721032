package io.rolewright.hiring;

import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.ContactId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk that is to be arranged.
 *
 * @param applicationId about which way to a job
 * @param contactIds who comes for the client
 * @param start local time at {@code zone}
 * @param zone IANA time zone
 * @param minutes how long
 * @param video whether it is by video
 * @param place where; absent with {@code video}
 */
public record NewInterview(
        @NotNull ApplicationId applicationId,
        @NotEmpty @Size(max = 19) List<@NotNull ContactId> contactIds,
        @NotNull LocalDateTime start,
        @NotBlank @Size(max = 60) String zone,
        @Min(5) @Max(720) int minutes,
        boolean video,
        @Nullable @Size(max = 500) String place) {
    public NewInterview {
        contactIds =
                contactIds == null ? List.of() : contactIds.stream().distinct().toList();
    }
}
