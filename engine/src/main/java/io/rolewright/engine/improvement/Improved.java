package io.rolewright.engine.improvement;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.document.Span;
import io.rolewright.engine.proof.Verdict;
import java.util.Optional;

/** A posting after changes were accepted. */
public final class Improved {
    private final JobPosting posting;
    private final Verdict verdict;
    private final Rewriting rewriting;

    Improved(JobPosting posting, Verdict verdict, Rewriting rewriting) {
        this.posting = posting;
        this.verdict = verdict;
        this.rewriting = rewriting;
    }

    /** The new posting; its markup is written anew where its text changed below the title. */
    public JobPosting posting() {
        return posting;
    }

    /** What the checker says of it against its source. */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Where a span of the source's text stands in the new text: the same words, or the words that were put for them. Empty
     * where words on its edges were replaced in part, or it was torn apart.
     */
    public Optional<Span> span(Span inSource) {
        return rewriting.span(inSource);
    }
}
