package io.rolewright.benchmarks.parts;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.ranking.Category;
import io.rolewright.engine.ranking.Match;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.ranking.SkillWish;
import io.rolewright.engine.ranking.SkillWish.Standing;
import io.rolewright.engine.ranking.Wishes;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One résumé ranked for one job, reasons and all; jobs and people of the sample agency take turns. */
@State(Scope.Benchmark)
public class MatchBenchmark {
    private static final String AGENCY = "/sample-agency/";
    private static final List<String> JOBS = List.of(
            "job-01-warehouse-supervisor.html",
            "job-05-senior-accountant.html",
            "job-07-registered-nurse-emergency.html");
    private static final List<String> RESUMES = List.of(
            "cv-01-rohan-deshpande.pdf",
            "cv-05-dimitrios-economou.html",
            "cv-07-annika-schroder.txt",
            "cv-14-matilda-fairbrother.txt");

    private static final Wishes WISHES = new Wishes(
            Map.of(Category.SKILLS, 2.0, Category.LOCATION, 0.0),
            List.of(
                    new SkillWish("skill:forklift-licence", Standing.REQUIRED),
                    new SkillWish("skill:triage", Standing.IGNORED),
                    new SkillWish("skill:microsoft-excel", Standing.PREFERRED)));

    private final Taxonomy taxonomy = Taxonomy.bundled();
    private final DocumentReader reader = new InProcessReader(ReadingLimits.standard());
    private final Ranker ranker = Ranker.bundled(taxonomy, YearMonth.of(2026, 6));
    private final List<Pair> pairs = new ArrayList<>();
    private int next;

    private record Pair(Advert advert, Profile profile, Wording wording) {}

    @Setup
    public void read() throws IOException, UnreadableDocumentException, UnreadablePostingException {
        ResumeParser resumes =
                new ResumeParser(taxonomy, Clock.fixed(Instant.parse("2026-06-15T00:00:00Z"), ZoneOffset.UTC));
        for (String resume : RESUMES) {
            Document document = reader.read(resume, open("resumes/" + resume));
            Profile profile = resumes.parse(document);
            for (String job : JOBS) {
                pairs.add(new Pair(advert(job), profile, Wording.of(profile, document.text())));
            }
        }
    }

    private Advert advert(String job) throws IOException, UnreadableDocumentException, UnreadablePostingException {
        JobPostingReader postings = new JobPostingReader(reader, PostingLimits.standard());
        return new AdvertParser(taxonomy)
                .parse(postings.read(job, open("jobs/" + job)).getFirst());
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(MatchBenchmark.class.getResourceAsStream(AGENCY + name));
    }

    @Benchmark
    public Match match() {
        return match(Wishes.NONE);
    }

    @Benchmark
    public Match matchByWishes() {
        return match(WISHES);
    }

    private Match match(Wishes wishes) {
        Pair pair = pairs.get(next++ % pairs.size());
        return ranker.rank(pair.advert(), pair.profile(), pair.wording(), wishes);
    }
}
