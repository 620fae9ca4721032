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
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Weights;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** How right the shortlists of an agency's files are, beside BM25. */
final class AgencyFigures {
    private final Path agency;

    AgencyFigures(Path agency) {
        this.agency = agency;
    }

    List<JobFigure> all() throws IOException, UnreadablePostingException, UnreadableDocumentException {
        Truth truth = Truth.read(agency);
        Taxonomy taxonomy = Taxonomy.bundled();
        Clock clock =
                Clock.fixed(truth.asOf().atDay(15).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        DocumentReader reader = new InProcessReader(ReadingLimits.standard());
        Pool pool = Pool.read(agency, truth.resumes(), reader, new ResumeParser(taxonomy, clock));
        JobPostingReader postings = new JobPostingReader(reader, PostingLimits.standard());
        AdvertParser adverts = new AdvertParser(taxonomy);
        WeightedRanker ranker = new WeightedRanker(taxonomy, Weights.standard(), truth.asOf());
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
}
