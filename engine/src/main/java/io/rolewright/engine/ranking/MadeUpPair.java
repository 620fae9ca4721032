package io.rolewright.engine.ranking;

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
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The made-up advert and résumé of the {@link InvarianceCheck}, and what reads variants of the résumé. */
final class MadeUpPair {
    /** A fixed day, so that the same words are always read alike. */
    private static final LocalDate READ_ON = LocalDate.of(2026, 6, 15);

    private final DocumentReader documents = new InProcessReader(ReadingLimits.standard());
    private final ResumeParser resumes;
    private final Advert advert;
    private final String resume = text("resume.txt");

    /** What was read of a résumé. */
    record Reading(Profile profile, Wording wording) {}

    MadeUpPair(Taxonomy taxonomy) {
        this.resumes = new ResumeParser(
                taxonomy, Clock.fixed(READ_ON.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
        this.advert = new AdvertParser(taxonomy).parse(posting());
    }

    Advert advert() {
        return advert;
    }

    /** The text of the résumé. */
    String resume() {
        return resume;
    }

    Reading reading(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Document document = documents.read("resume.txt", new ByteArrayInputStream(bytes));
            Profile profile = resumes.parse(document);
            return new Reading(profile, Wording.of(profile, document.text()));
        } catch (UnreadableDocumentException e) {
            throw new IllegalArgumentException("no résumé", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JobPosting posting() {
        try {
            return new JobPostingReader(documents, PostingLimits.standard())
                    .readText(text("advert.txt"))
                    .getFirst();
        } catch (UnreadablePostingException e) {
            throw new IllegalStateException("the advert of this jar", e);
        }
    }

    /** A file of the check. */
    static String text(String name) {
        return new String(Bundled.file("invariance/" + name), StandardCharsets.UTF_8);
    }
}
