package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.taxonomy.Seniority;
import io.rolewright.engine.titles.TitleReader;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Tells how senior a person is from the latest job's title, or from the months of all jobs. */
final class CareerLevels {
    /** In months. */
    private static final int MID_FROM = 24;

    private static final int SENIOR_FROM = 72;

    /** A title that says beginner after so many months may name something else. */
    private static final int BEGINNERS_LONGEST = 60;

    private static final double BY_TITLE = 0.9;
    private static final double AGAINST_MONTHS = 0.6;
    private static final double BY_MONTHS = 0.6;

    private final TitleReader titles;
    private final YearMonth today;

    CareerLevels(TitleReader titles, YearMonth today) {
        this.titles = titles;
        this.today = today;
    }

    /** Empty when no title says a level and no job has dates. */
    Optional<CareerLevel> of(List<Employment> employments) {
        List<Extracted<Period>> periods =
                employments.stream().flatMap(job -> job.period().stream()).toList();
        int months = Months.union(periods.stream().map(Extracted::value).toList(), today);
        return employments.stream()
                .flatMap(job -> job.title().stream())
                .findFirst()
                .flatMap(title -> byTitle(title, months))
                .or(() -> byMonths(periods.stream().map(Extracted::span).toList(), months));
    }

    private Optional<CareerLevel> byTitle(Extracted<String> title, int months) {
        Seniority level = titles.seniority(title.value());
        boolean beginner = level == Seniority.INTERN || level == Seniority.JUNIOR;
        double sure = beginner && months > BEGINNERS_LONGEST ? AGAINST_MONTHS : BY_TITLE;
        return level == Seniority.UNSTATED
                ? Optional.empty()
                : Optional.of(new CareerLevel(level, months, List.of(title.span()), sure * title.confidence()));
    }

    private static Optional<CareerLevel> byMonths(List<Span> evidence, int months) {
        if (months == 0) {
            return Optional.empty();
        }
        Seniority level = Seniority.SENIOR;
        if (months < SENIOR_FROM) {
            level = months < MID_FROM ? Seniority.JUNIOR : Seniority.MID;
        }
        return Optional.of(new CareerLevel(level, months, evidence, BY_MONTHS));
    }
}
