package io.rolewright.matching.internal;

import io.rolewright.engine.advert.Advert;
import io.rolewright.engine.advert.AdvertParser;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.engine.document.Document;
import io.rolewright.engine.document.InProcessReader;
import io.rolewright.engine.document.ReadingLimits;
import io.rolewright.engine.document.UnreadableDocumentException;
import io.rolewright.engine.mention.MentionFinder;
import io.rolewright.engine.ranking.Match;
import io.rolewright.engine.ranking.Ranker;
import io.rolewright.engine.ranking.Wording;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import io.rolewright.models.ModelsInternal;
import io.rolewright.reading.LiveModels;
import io.rolewright.reading.ModelKind;
import io.rolewright.reading.ModelSet;
import io.rolewright.reading.ModelShelf;
import io.rolewright.support.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** Adverts and profiles of invented firms and people, read as the platform reads them. */
final class Samples {
    static final String NURSE_WANTED = """
            Registered Nurse

            Requirements:
            - wound care is essential
            - a Bachelor of Nursing
            - at least 3 years of experience
            """;

    /** The same trade, as data that states the place. */
    static final String NURSE_WANTED_IN_PERTH = """
            {"@context": "https://schema.org", "@type": "JobPosting", "title": "Registered Nurse",
             "description": "<p>Requirements:</p><ul><li>wound care is essential</li></ul>",
             "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress",
              "addressLocality": "Perth", "addressRegion": "WA", "addressCountry": "AU"}}}
            """;

    static final String NURSE = """
            Odalys Quillfeather
            odalys.quillfeather@example.com | 0491 570 156
            Perth WA

            Summary

            Unflappable caretaker of mariners.

            Experience

            Senior Registered Nurse, Harbourlight Infirmary
            March 2019 - present
            Wound care and patient assessment.

            Education

            Bachelor of Nursing, Saltmarsh University, 2018
            """;

    static final String JUNIOR_NURSE = """
            Tobin Ashgrove

            Experience

            Registered Nurse, Greenhill Clinic
            June 2025 - present
            Patient assessment.
            """;

    static final String GARDENER = """
            Perrin Holloway

            Experience

            Gardener, Green Thumb Crew
            April 2017 - present
            Planted trees.
            """;

    private static final AdvertParser ADVERTS =
            new AdvertParser(Taxonomy.bundled(), MentionFinder.byRules(Taxonomy.bundled()));
    private static final ResumeParser PROFILES = new ResumeParser(Taxonomy.bundled(), new TestClock());
    private static final InProcessReader DOCUMENTS = new InProcessReader(ReadingLimits.standard());
    private static final JobPostingReader POSTINGS = new JobPostingReader(DOCUMENTS, PostingLimits.standard());

    private Samples() {}

    /** What ranks beside the model of the ranker. */
    static LiveModels<ModelSet> rankedBy(ModelsInternal models) {
        return new LiveModels<>("matching", List.of(ModelKind.TAXONOMY), models, new ModelShelf(), Function.identity());
    }

    static Advert advert(String text) {
        try {
            return ADVERTS.parse(POSTINGS.readText(text).getFirst());
        } catch (UnreadablePostingException refusal) {
            throw new IllegalArgumentException(refusal);
        }
    }

    static Profile profile(String text) {
        return PROFILES.parse(document(text));
    }

    static Match match(String advert, String resume) {
        var profile = profile(resume);
        return Ranker.bundled(Taxonomy.bundled(), YearMonth.of(2026, 3))
                .rank(advert(advert), profile, Wording.of(profile, resume));
    }

    static Document document(String text) {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try {
            return DOCUMENTS.read("sample.txt", bytes);
        } catch (UnreadableDocumentException refusal) {
            throw new IllegalArgumentException(refusal);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
