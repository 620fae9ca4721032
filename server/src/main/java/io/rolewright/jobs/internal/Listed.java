package io.rolewright.jobs.internal;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.integrations.Fetch;
import io.rolewright.integrations.Fetched;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a source lists. */
sealed interface Listed {
    /**
     * A job, or why there is none.
     *
     * @param key what the source calls it, always the same for the same job
     * @param url where it stands
     * @param raw the page on which it was found, the same object for all its jobs; absent when it is kept already
     * @param posting absent when it was refused
     * @param code why it was refused
     */
    record Told(
            String key,
            @Nullable String url,
            @Nullable String raw,
            Optional<JobPosting> posting,
            @Nullable String code,
            @Nullable String etag,
            @Nullable String lastModified)
            implements Listed {
        static Told job(String key, @Nullable String url, String raw, JobPosting posting) {
            return new Told(key, url, raw, Optional.of(posting), null, null, null);
        }

        static Told refused(String key, @Nullable String url, String code) {
            return new Told(key, url, null, Optional.empty(), code, null, null);
        }

        /** The same under another key. */
        Told under(String other) {
            return new Told(other, url, raw, posting, code, etag, lastModified);
        }

        /** The same, whose page need not be kept again. */
        Told keptAlready() {
            return new Told(key, url, null, posting, code, etag, lastModified);
        }

        /** The same, with what to ask for next time. */
        Told of(Fetched page) {
            return new Told(key, url, raw, posting, code, page.etag(), page.lastModified());
        }
    }

    /** A page, or an entry of a board, that has to be got. */
    record Linked(Fetch fetch, Reading reading) implements Listed {}

    /** A page that is what it was when it was last read. */
    record Same(String url) implements Listed {}

    /** A page that could not be read this time; what stood there is not absent. */
    record Unread(String url, String code) implements Listed {}

    /** Reads what was got. */
    interface Reading {
        List<Told> read(Fetched page);
    }
}
