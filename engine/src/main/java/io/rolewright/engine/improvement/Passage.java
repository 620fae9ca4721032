package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.document.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words of an advert that somebody is to write better.
 *
 * @param rule what is wrong with them
 * @param words as they stand there
 * @param language of the advert, BCP 47
 * @param title of the job, for context only
 * @param most how many UTF-16 code units an answer may have
 * @param span where the words stand in the posting's text
 */
public record Passage(Rule rule, String words, String language, String title, int most, Span span) {
    private static final int ROOM = 80;

    static Optional<Passage> of(JobPosting posting, Change change) {
        return change.span()
                .filter(span -> change.path().equals(Change.TEXT) && span.length() > 0)
                .map(span -> new Passage(
                        change.rule(),
                        span.of(posting.text()),
                        posting.language(),
                        posting.title(),
                        2 * span.length() + ROOM,
                        span));
    }

    /** The change with other words; empty when there are none, too many or the same. */
    Optional<Change> changed(Change change, String prose) {
        String written = prose.strip();
        if (written.isEmpty() || written.length() > most || written.equals(words)) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                change.id(),
                change.rule(),
                Change.TEXT,
                Optional.of(span),
                words,
                Optional.of(written),
                change.values(),
                List.of(new Edit(span, written)),
                List.of()));
    }
}
