package io.rolewright.evaluation.trec;

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
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Reads texts of a kind that nobody has named as résumés or as adverts. */
final class Reading {
    private final DocumentReader documents = new InProcessReader(ReadingLimits.standard());
    private final JobPostingReader postings = new JobPostingReader(documents, PostingLimits.standard());
    private final ResumeParser resumes;
    private final AdvertParser adverts;

    Reading(Taxonomy taxonomy, Clock clock) {
        this.resumes = new ResumeParser(taxonomy, clock);
        this.adverts = new AdvertParser(taxonomy);
    }

    /** A résumé with its words. */
    record Cv(Profile profile, Wording wording) {
        /** A dated job, or a job or course of somebody who can be reached. */
        boolean isOne() {
            boolean dated =
                    profile.employments().stream().anyMatch(job -> job.period().isPresent());
            boolean reachable = !profile.contact().emails().isEmpty()
                    || !profile.contact().phones().isEmpty();
            boolean said =
                    !profile.employments().isEmpty() || !profile.studies().isEmpty();
            return dated || reachable && said;
        }

        /** Whether more than half of the texts are résumés. */
        static boolean most(List<Optional<Cv>> cvs) {
            long ones =
                    cvs.stream().filter(cv -> cv.filter(Cv::isOne).isPresent()).count();
            return ones * 2 > cvs.size();
        }
    }

    /** Each text as a résumé; one without words says nothing. */
    List<Optional<Cv>> cvs(List<String> texts) {
        return texts.parallelStream().map(this::cv).toList();
    }

    /** Each text as an advert. */
    List<Optional<Advert>> adverts(List<String> texts) {
        return texts.parallelStream().map(this::advert).toList();
    }

    private Optional<Cv> cv(String text) {
        try {
            Document document =
                    documents.read("cv.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            Profile profile = resumes.parse(document);
            return Optional.of(new Cv(profile, Wording.of(profile, document.text())));
        } catch (UnreadableDocumentException wordless) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Advert> advert(String text) {
        try {
            return postings.readText(text).stream().findFirst().map(adverts::parse);
        } catch (UnreadablePostingException wordless) {
            return Optional.empty();
        }
    }
}
