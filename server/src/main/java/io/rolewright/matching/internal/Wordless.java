package io.rolewright.matching.internal;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.language.Words;
import io.rolewright.engine.resume.Contact;
import io.rolewright.engine.resume.Employment;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.Study;
import java.util.List;
import java.util.Optional;

/**
 * A profile with nothing but what ranking reads: normalised terms, numbers and spans. Who somebody is, where they worked and
 * what they wrote about themselves is left out; titles and the place remain as folded words.
 */
public final class Wordless {
    private Wordless() {}

    /** Spans and numbers stay. */
    public static Profile of(Profile profile) {
        return new Profile(
                profile.language(),
                new Contact(
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        terms(profile.contact().place())),
                Optional.empty(),
                profile.employments().stream().map(Wordless::of).toList(),
                profile.studies().stream().map(Wordless::of).toList(),
                List.of(),
                List.of(),
                profile.skills(),
                List.of(),
                Optional.empty(),
                List.of());
    }

    private static Employment of(Employment job) {
        return new Employment(terms(job.title()), job.occupation(), Optional.empty(), job.period(), job.span());
    }

    private static Study of(Study study) {
        return new Study(span(study.degree()), study.level(), Optional.empty(), study.period(), study.span());
    }

    private static Optional<Extracted<String>> span(Optional<Extracted<String>> words) {
        return words.map(found -> new Extracted<>("", found.span(), found.confidence()));
    }

    private static Optional<Extracted<String>> terms(Optional<Extracted<String>> words) {
        return words.map(
                found -> new Extracted<>(String.join(" ", Words.of(found.value())), found.span(), found.confidence()));
    }
}
