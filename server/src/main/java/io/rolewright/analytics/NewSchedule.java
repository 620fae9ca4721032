package io.rolewright.analytics;

import io.rolewright.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report that is to be sent again and again.
 *
 * @param report which, by its name
 * @param filters what it is narrowed by; everything when absent
 * @param period which days it is about
 * @param format as what it is sent
 * @param rhythm how often
 * @param day of the week, Monday is 1; or of the month, and of a shorter month its last
 * @param at at what time of the agency's zone; where clocks are put forward over it, as much later
 * @param recipients to whom, by their logins: people of the agency who may read reports
 */
public record NewSchedule(
        @NotBlank @Size(max = 40) String report,
        @Nullable @Valid ReportFilters filters,
        @NotNull PeriodRule period,
        @NotNull SentFormat format,
        @NotNull Rhythm rhythm,
        @Min(1) @Max(31) int day,
        @NotNull LocalTime at,
        @NotEmpty @Size(max = 50) List<@NotNull UserId> recipients) {
    public NewSchedule {
        recipients = recipients == null ? List.of() : List.copyOf(recipients);
    }
}
