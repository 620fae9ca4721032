package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.publication.PostingHtml;

/** A posting in other words, its markup written anew. */
public final class Told {
    private Told() {}

    public static JobPosting with(JobPosting source, String title, String text) {
        JobPosting told = with(source, title, "", text);
        return with(source, title, PostingHtml.description(told), text);
    }

    static JobPosting with(JobPosting source, String title, String html, String text) {
        return new JobPosting(
                title,
                source.employer(),
                source.places(),
                source.workMode(),
                source.contractTypes(),
                source.pay(),
                source.posted(),
                source.validThrough(),
                source.language(),
                source.url(),
                source.sourceId(),
                html,
                text,
                source.findings());
    }
}
