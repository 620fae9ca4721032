package io.rolewright.engine.ranking;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.resume.Profile;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The jobs of a profile, seen from an advert.
 *
 * @param stints latest first
 * @param today the month that lasting jobs reach to
 */
record Career(List<Stint> stints, YearMonth today) {
    /** Duties that name all that is asked for make a job in a near occupation as relevant as this at most. */
    private static final double BY_DUTIES = 0.6;

    /** When the title says nothing, the duties are all there is. */
    private static final double BY_DUTIES_ALONE = 0.9;

    /** A job of another trade stays one, whatever words stand below it. */
    private static final double NEAR_TRADE = 0.25;

    /** Half of what is asked for is as much as one job's duties will name. */
    private static final double DUTIES_FULL = 0.5;

    private static final double HALF_LIFE_YEARS = 8;

    /** Jobs that are less relevant are another trade. */
    private static final double LEAST = 0.3;

    static Career of(
            Advert advert, Wanted wanted, Profile profile, SkillsPart skills, Nearness nearness, YearMonth today) {
        List<Stint> stints = new ArrayList<>();
        for (Employment job : profile.employments()) {
            Optional<Double> title = nearness.of(job, advert);
            boolean placed = job.occupation().isPresent() && advert.occupation().isPresent();
            double duties = Math.min(1, skills.shareShown(wanted, profile, job.span()) / DUTIES_FULL);
            double relevance = Math.max(title.orElse(0.0), duties * byDuties(placed, title.orElse(0.0)));
            stints.add(new Stint(job, title, placed, relevance));
        }
        return new Career(stints, today);
    }

    private static double byDuties(boolean placed, double title) {
        if (!placed) {
            return BY_DUTIES_ALONE;
        }
        return title >= NEAR_TRADE ? BY_DUTIES : 0;
    }

    /** How far the jobs in whose words a skill stands prove it, 0 to 1; 0 when it stands in none. */
    double trust(List<Span> mentions) {
        return stints.stream()
                .filter(stint -> mentions.stream().anyMatch(stint.job().span()::contains))
                .mapToDouble(Stint::trust)
                .max()
                .orElse(0);
    }

    boolean isDated() {
        return stints.stream().anyMatch(stint -> stint.period().isPresent());
    }

    /** Whether no job's months have to be guessed. */
    boolean isWhollyDated() {
        return !stints.isEmpty()
                && stints.stream().allMatch(stint -> stint.period().isPresent());
    }

    /** How relevant the most relevant dated job is: years of a near trade add up to that and no more. */
    double mostRelevant() {
        return dated().mapToDouble(Stint::relevance).max().orElse(0);
    }

    /** What is left of what was learned: 1 at work, halved for every {@link #HALF_LIFE_YEARS} since; 1 without any job. */
    double freshness() {
        return dated().map(stint -> stint.end(today))
                .max(Comparator.naturalOrder())
                .map(end -> Math.pow(0.5, ChronoUnit.MONTHS.between(end, today) / 12.0 / HALF_LIFE_YEARS))
                .orElse(1.0);
    }

    /** Months since the last relevant job ended, 0 while one lasts; empty when none is dated. */
    Optional<Long> monthsSince() {
        return dated().map(stint -> ChronoUnit.MONTHS.between(stint.end(today), today))
                .min(Comparator.naturalOrder());
    }

    private Stream<Stint> dated() {
        return stints.stream().filter(stint -> stint.period().isPresent() && stint.relevance() >= LEAST);
    }

    /** Months of work weighted by relevance; of jobs at the same time the most relevant counts. */
    double relevantMonths() {
        Map<Long, Double> byMonth = new TreeMap<>();
        dated().forEach(stint -> stint.period().ifPresent(period -> {
            long last = month(stint.end(today));
            for (long month = month(period.start()); month <= last; month++) {
                byMonth.merge(month, stint.relevance(), Math::max);
            }
        }));
        return byMonth.values().stream().mapToDouble(relevance -> relevance).sum();
    }

    private static long month(YearMonth month) {
        return ChronoUnit.MONTHS.between(YearMonth.of(0, 1), month);
    }
}
