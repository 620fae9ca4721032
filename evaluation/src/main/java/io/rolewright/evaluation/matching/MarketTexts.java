package io.rolewright.evaluation.matching;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.DocumentReader;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.ranking.WeightedRanker;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.evaluation.generator.market.Market;
import io.rolewright.evaluation.generator.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The adverts and CVs of a market, as every way of ranking gets them: the same texts for all, and what we read of them.
 *
 * @param market the truth
 * @param adverts what was read of each job
 * @param cvs what was read of each CV
 */
public record MarketTexts(Market market, List<Advert> adverts, List<Cv> cvs) {
    /** One CV. */
    public record Cv(String text, Profile profile, Wording wording) {}

    /** Reads all of a market. */
    public static MarketTexts read(Market market, Taxonomy taxonomy) {
        Clock clock = Clock.fixed(World.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        DocumentReader documents = new InProcessReader(ReadingLimits.standard());
        JobPostingReader postings = new JobPostingReader(documents, PostingLimits.standard());
        AdvertParser adverts = new AdvertParser(taxonomy);
        ResumeParser resumes = new ResumeParser(taxonomy, clock);
        return new MarketTexts(
                market,
                IntStream.range(0, market.jobs())
                        .mapToObj(job -> adverts.parse(posting(market.page(job), postings)))
                        .toList(),
                IntStream.range(0, market.people())
                        .parallel()
                        .mapToObj(person -> cv(market.cv(person), documents, resumes))
                        .toList());
    }

    private static JobPosting posting(String page, JobPostingReader postings) {
        try {
            return postings.readText(page).getFirst();
        } catch (UnreadablePostingException e) {
            throw new IllegalStateException("a page of the generator", e);
        }
    }

    private static Cv cv(String text, DocumentReader documents, ResumeParser resumes) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Document document = documents.read("cv.txt", new ByteArrayInputStream(bytes));
            Profile profile = resumes.parse(document);
            return new Cv(document.text(), profile, Wording.of(profile, document.text()));
        } catch (UnreadableDocumentException e) {
            throw new IllegalStateException("a CV of the generator", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The title, the place and the words of a job. */
    String advertText(int job) {
        JobPosting posting = adverts.get(job).posting();
        String place = posting.places().stream()
                .flatMap(found -> found.locality().stream())
                .findFirst()
                .orElse("");
        return posting.title() + "\n" + place + "\n" + posting.text();
    }

    /** The title of a job and the sentences in which it asks for something. */
    String requirementText(int job) {
        Advert advert = adverts.get(job);
        StringBuilder text = new StringBuilder(advert.posting().title());
        advert.requirements()
                .forEach(asked -> text.append('\n')
                        .append(asked.span().of(advert.posting().text())));
        return text.toString();
    }

    List<String> cvTexts() {
        return cvs.stream().map(Cv::text).toList();
    }

    /** The features of a pair. */
    public float[] features(int job, int person, WeightedRanker ranker) {
        Cv cv = cvs.get(person);
        return ranker.features(adverts.get(job), cv.profile(), cv.wording());
    }

    /** The true grades of all people for a job. */
    public List<Integer> grades(int job) {
        return IntStream.range(0, market.people())
                .mapToObj(person -> market.grade(job, person))
                .toList();
    }
}
