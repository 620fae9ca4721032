package io.rolewright.evaluation.matching;

import io.rolewright.evaluation.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was measured on made-up markets, as {@code evaluation/reports/matching.md}. */
final class MarketReport {
    private MarketReport() {}

    static void keep(List<Contest> contests, String seeds, int jobs, int people) throws IOException {
        Report report = new Report("Matching", "./rolewright eval matching --seed " + seeds);
        report.note(
                "For each seed %d jobs and %d people are drawn; each job ranks all people.".formatted(jobs, people));
        report.note("## nDCG@10 (gain 2^grade - 1)");
        report.table(head(contests), rows(contests, Outcome::ndcg));
        report.note("## MAP (of use from grade 2 on)");
        report.table(head(contests), rows(contests, Outcome::map));
        report.note("The learned ranker's nDCG@10 must be at least %.2f above the best way that does not read: %s."
                .formatted(
                        Contest.BAR, contests.stream().allMatch(Contest::holds) ? "held for every seed" : "NOT held"));
        report.note("## Scores by true grade");
        report.note("Mean score, 0 to 100, of the learned ranker.");
        report.table(
                List.of("seed", "0", "1", "2", "3", "4"),
                contests.stream().map(MarketReport::scores).toList());
        report.note(GRADES);
        report.keep("matching");
    }

    private static List<String> head(List<Contest> contests) {
        List<String> head = new ArrayList<>(List.of("way"));
        contests.forEach(contest -> head.add("seed " + contest.seed()));
        head.add("mean");
        return head;
    }

    private static List<List<String>> rows(List<Contest> contests, ToDoubleFunction<Outcome> figure) {
        List<List<String>> rows = new ArrayList<>();
        for (int way = 0; way < contests.getFirst().outcomes().size(); way++) {
            int at = way;
            List<String> row = new ArrayList<>();
            row.add(contests.getFirst().outcomes().get(way).way());
            contests.forEach(contest ->
                    row.add(told(figure.applyAsDouble(contest.outcomes().get(at)))));
            row.add(told(contests.stream()
                    .mapToDouble(
                            contest -> figure.applyAsDouble(contest.outcomes().get(at)))
                    .average()
                    .orElse(0)));
            rows.add(row);
        }
        return rows;
    }

    private static List<String> scores(Contest contest) {
        List<String> row = new ArrayList<>();
        row.add(String.valueOf(contest.seed()));
        for (int grade = 0; grade <= 4; grade++) {
            Double score = contest.scores().get(grade);
            row.add(score == null ? "" : String.format(Locale.ROOT, "%.1f", score));
        }
        return row;
    }

    private static String told(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static final String GRADES = """
            ## How people are graded

            By the facts from which their CVs were written, never by words. Everybody starts at 4. A shortfall puts a lid on \
            the grade and the lowest lid counts; small shortfalls lower the grade by their number, one or two to 3, more to 2.

            A skill is *in hand* after a year of use within the last five years; used for less or longer ago it counts six \
            tenths; only listed it counts nothing.

            | lid | shortfall |
            | --- | --- |
            | 2 | less than half of the required skills in hand; under 75 % of the years asked for; left the trade two years ago; two levels above; no right to work in the country |
            | 1 | less than a quarter of the required skills in hand; under 40 % of the years; left the trade six years ago; two levels below; a must-have licence is missing |
            | small | under 80 % of the required skills or 30 % of the preferred ones in hand; fewer years than asked; one level below or above; lives in another region and the work is not remote |

            Who never worked in the trade: 1 with three tenths of the skills in hand from a near trade, or with a course in \
            it and a fifth of them; else 0. Facts that no CV tells, such as a missing right to work that the person keeps \
            quiet about, count as well: no way can reach 1.

            For each job 26 people are drawn: two that fit, two that fit in other words than the advert's, two without a list \
            of skills, three with a part of the skills, three who list skills that they have hardly used, two below and two \
            above the level, two who left the trade, one without the licence, one far away, one of a near trade, two career \
            changers and three of other trades who repeat the advert's words. The rest is drawn for no job. Several jobs are \
            of one trade, so that people drawn for one of them suit another.

            ## What is compared

            Every way gets the same texts: title, place and text of the advert, and the CV as text. BM25's settings are the best of a grid on \
            seeds from which our model learned too. The embedding is that of `inference`, over passages of 160 words, the nearest \
            passage of the CV for each of the advert's, in the mean. The model of "ours, learned" has seen none of the seeds \
            reported here; it comes from the same generator, and its trades are the same, so real adverts and CVs \
            will show a smaller gain.
            """;
}
