package io.rolewright.evaluation.matching;

import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code eval matching}: how right our shortlists are for an agency, beside BM25. */
@Command(
        name = "matching",
        description = "How right shortlists are, by nDCG@5 beside BM25.",
        mixinStandardHelpOptions = true)
public final class MatchingCommand implements Callable<Integer> {
    private static final double BAR = 0.85;
    private static final int FAILED = 1;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--agency",
            paramLabel = "DIR",
            required = true,
            description = "Folder of an agency: jobs, resumes and truth.json.")
    private Path agency = Path.of("");

    @Option(names = "--all", description = "Print each shortlist as well.")
    private boolean all;

    /** 0 when the mean is at least 0.85 and above BM25, 1 when it is not. */
    @Override
    public Integer call() throws IOException, UnreadablePostingException, UnreadableDocumentException {
        List<JobFigure> figures = figures();
        PrintWriter out = Objects.requireNonNull(spec, "picocli sets it before the call")
                .commandLine()
                .getOut();
        figures.forEach(figure -> print(out, figure));
        double ours = mean(figures, JobFigure::ours);
        double bm25 = mean(figures, JobFigure::bm25);
        out.printf("%-40s nDCG@5 %.3f   BM25 %.3f%n", "mean of %d jobs".formatted(figures.size()), ours, bm25);
        out.flush();
        return ours >= BAR && ours > bm25 ? 0 : FAILED;
    }

    private List<JobFigure> figures() throws IOException, UnreadablePostingException, UnreadableDocumentException {
        Truth truth = Truth.read(agency);
        Taxonomy taxonomy = Taxonomy.bundled();
        Clock clock =
                Clock.fixed(truth.asOf().atDay(15).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        DocumentReader reader = new InProcessReader(ReadingLimits.standard());
        Pool pool = Pool.read(agency, truth.resumes(), reader, new ResumeParser(taxonomy, clock));
        JobPostingReader postings = new JobPostingReader(reader, PostingLimits.standard());
        AdvertParser adverts = new AdvertParser(taxonomy);
        Ranker ranker = new Ranker(taxonomy, Weights.standard(), truth.asOf());
        List<JobFigure> figures = new ArrayList<>();
        for (Truth.Entry job : truth.jobs()) {
            JobPosting posting = posting(job.file(), postings);
            figures.add(JobFigure.of(job.file(), adverts.parse(posting), pool, truth.grades(job.file()), ranker));
        }
        return figures;
    }

    private JobPosting posting(String file, JobPostingReader postings)
            throws IOException, UnreadablePostingException, UnreadableDocumentException {
        try (InputStream content = Files.newInputStream(agency.resolve(file))) {
            return postings.read(file, content).getFirst();
        }
    }

    private void print(PrintWriter out, JobFigure figure) {
        out.printf("%-40s nDCG@5 %.3f   BM25 %.3f%n", figure.job(), figure.ours(), figure.bm25());
        if (all) {
            figure.shortlist()
                    .forEach(ranked -> out.printf(
                            "    %6.2f  grade %d  %s%n",
                            ranked.match().score(), ranked.grade(), ranked.cv().file()));
        }
    }

    private static double mean(List<JobFigure> figures, ToDoubleFunction<JobFigure> figure) {
        return figures.stream().mapToDouble(figure).average().orElse(0);
    }
}
