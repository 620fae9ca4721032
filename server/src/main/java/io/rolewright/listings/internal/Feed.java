package io.rolewright.listings.internal;

import com.samskivert.mustache.Template;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Version;
import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The feed of jobs for other sites. */
@Component
class Feed {
    private static final Logger log = LoggerFactory.getLogger(Feed.class);
    private static final Template HEAD = CareersTemplates.feed("feed-head.xml");
    private static final Template JOB = CareersTemplates.feed("feed-job.xml");
    private static final Template END = CareersTemplates.feed("feed-end.xml");
    private static final int AT_ONCE = 200;

    private final PublishedPages pages;
    private final Agency agency;
    private final CareersAddress address;

    Feed(PublishedPages pages, Agency agency, CareersAddress address) {
        this.pages = pages;
        this.agency = agency;
        this.address = address;
    }

    /** Differs when anything that {@link #write} writes does. It is weak, as an answer may be compressed on its way. */
    String tag(PublishedPages.FeedState state) {
        var surroundings = Objects.hash(agency.site(), agency.name(), agency.contactEmail(), Version.current());
        return "W/\"%s-%08x\"".formatted(state.mark(), surroundings);
    }

    /** What stands above the jobs. */
    private record Head(String publisher, String publisherurl, Optional<String> lastBuildDate) {}

    /** Writes all of it, holding some jobs at a time only. */
    void write(PublishedPages.FeedState state, Writer out) {
        HEAD.execute(new Head(agency.name(), agency.site(), state.changedAt().map(Feed::date)), out);
        Optional<ListingId> last = Optional.empty();
        do {
            var some = pages.feed(last, AT_ONCE);
            some.stream()
                    .map(page -> FeedJob.of(page, agency, address))
                    .filter(Feed::isComplete)
                    .forEach(job -> JOB.execute(job, out));
            last = some.size() < AT_ONCE
                    ? Optional.empty()
                    : Optional.of(some.getLast().id());
        } while (last.isPresent());
        END.execute(state, out);
    }

    // One job that lacks something would have all others refused.
    private static boolean isComplete(FeedJob job) {
        if (!job.isComplete()) {
            log.warn("the feed leaves out {}, whose advert does not say where it is", job.referencenumber());
        }
        return job.isComplete();
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
