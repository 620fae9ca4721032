package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.proof.Addition.Kind;
import io.rolewright.engine.publication.PostingHtml;
import java.util.Optional;

/** Whether a description's markup is the source's, or what {@link PostingHtml} writes of the text, and nothing else. */
final class MarkupProof {
    private static final int SHOWN = 200;

    private MarkupProof() {}

    static Optional<Addition> check(JobPosting source, JobPosting told) {
        String html = told.html();
        boolean untouched =
                html.equals(source.html()) && PostingHtml.body(source).equals(PostingHtml.body(told));
        boolean written = untouched || html.equals(PostingHtml.description(told));
        return written
                ? Optional.empty()
                : Optional.of(Addition.of(Kind.MARKUP, "html", html.substring(0, Math.min(SHOWN, html.length()))));
    }
}
