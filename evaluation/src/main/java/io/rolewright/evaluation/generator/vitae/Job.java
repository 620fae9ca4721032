package io.rolewright.evaluation.generator.vitae;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A job that an applicant held.
 *
 * @param end last month of it; none while it lasts
 */
record Job(
        String title,
        String employer,
        String city,
        YearMonth start,
        @Nullable YearMonth end,
        List<String> bullets) {}
