package io.rolewright.engine.proof;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.publication.PostingHtml;

/** A posting in other words, its markup written anew. */
public final class Told {
    private Told() {}

    public static JobPosting with(JobPosting source, String title, String text) {
        JobPosting told = source.withWords(title, "", text);
        return source.withWords(title, PostingHtml.description(told), text);
    }
}
