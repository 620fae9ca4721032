package io.rolewright.evaluation.matching;

import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.forest.UnusableForestException;
import io.rolewright.evaluation.resumefields.Seeds;
import io.rolewright.inference.UnusableModelException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval matching}: how right shortlists are, on made-up markets or on the files of an agency. */
@Command(
        name = "matching",
        description = "How right shortlists are, beside BM25, embedding and hybrid search.",
        mixinStandardHelpOptions = true)
public final class MatchingCommand implements Callable<Integer> {
    private static final double AGENCY_BAR = 0.85;
    private static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    /** What is ranked. */
    static final class Where {
        @Option(
                names = "--seed",
                paramLabel = "N",
                description =
                        "A made-up market, or a range of them such as 1-5; kept in evaluation/reports/matching.md.")
        private @Nullable String seeds;

        @Option(
                names = "--agency",
                paramLabel = "DIR",
                description = "Folder of an agency: jobs, resumes and truth.json; nDCG@5 beside BM25.")
        private @Nullable Path agency;
    }

    @Option(names = "--jobs", defaultValue = "60", description = "Jobs of a market. Default: ${DEFAULT-VALUE}.")
    private int jobs = 60;

    @Option(names = "--people", defaultValue = "2000", description = "People of a market. Default: ${DEFAULT-VALUE}.")
    private int people = 2000;

    @Option(names = "--no-report", description = "Print only; keep no report.")
    private boolean silent;

    @Option(names = "--all", description = "Print each shortlist of an agency as well.")
    private boolean all;

    /**
     * 0 when the bar holds, 1 when it does not: on every market nDCG@10 at least 0.08 above the best search, for an agency
     * nDCG@5 of at least 0.85 and above BM25.
     */
    @Override
    public Integer call()
            throws IOException, UnreadablePostingException, UnreadableDocumentException, UnusableForestException,
                    UnusableModelException {
        Path agency = where.agency;
        return agency != null ? agency(agency) : markets(Objects.requireNonNull(where.seeds, "one of the two"));
    }

    private int markets(String seeds) throws IOException, UnusableForestException, UnusableModelException {
        List<Contest> contests = new ArrayList<>();
        for (long seed : Seeds.of(seeds)) {
            Contest contest = Contest.held(seed, jobs, people, this::print);
            contests.add(contest);
            print("seed %d   %.4f above %s: %s"
                    .formatted(
                            seed,
                            contest.ours().ndcg() - contest.rival().ndcg(),
                            contest.rival().way(),
                            contest.holds() ? "held" : "NOT held"));
        }
        if (!silent) {
            MarketReport.keep(contests, seeds, jobs, people);
        }
        return contests.stream().allMatch(Contest::holds) ? 0 : FAILED;
    }

    private int agency(Path folder) throws IOException, UnreadablePostingException, UnreadableDocumentException {
        List<JobFigure> figures = new AgencyFigures(folder).all();
        figures.forEach(this::print);
        double ours = mean(figures, JobFigure::ours);
        double bm25 = mean(figures, JobFigure::bm25);
        print("%-40s nDCG@5 %.3f   BM25 %.3f".formatted("mean of %d jobs".formatted(figures.size()), ours, bm25));
        return ours >= AGENCY_BAR && ours > bm25 ? 0 : FAILED;
    }

    private void print(JobFigure figure) {
        print("%-40s nDCG@5 %.3f   BM25 %.3f".formatted(figure.job(), figure.ours(), figure.bm25()));
        if (all) {
            figure.shortlist()
                    .forEach(ranked -> print("    %6.2f  grade %d  %s"
                            .formatted(
                                    ranked.match().score(),
                                    ranked.grade(),
                                    ranked.cv().file())));
        }
    }

    private void print(String line) {
        PrintWriter out = Objects.requireNonNull(spec, "picocli sets it before the call")
                .commandLine()
                .getOut();
        out.println(line);
        out.flush();
    }

    private static double mean(List<JobFigure> figures, ToDoubleFunction<JobFigure> figure) {
        return figures.stream().mapToDouble(figure).average().orElse(0);
    }
}
