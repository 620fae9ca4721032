package io.rolewright.jobs.internal;

import io.rolewright.integrations.Fetch;
import io.rolewright.integrations.Fetched;
import io.rolewright.integrations.Fetched.Outcome;
import io.rolewright.integrations.WebInternal;
import io.rolewright.jobs.JobSource;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Gets what harvests need, and comes again where a site asks for that. */
@Component
class Web {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final WebInternal web;
    private final SourceSettings settings;

    Web(WebInternal web, SourceSettings settings) {
        this.web = web;
        this.settings = settings;
    }

    /** What to ask for, in the manner that the source's owner allows. */
    static Fetch page(JobSource source, String url) {
        return source.permission() == null ? Fetch.page(url) : Fetch.agreed(url);
    }

    /**
     * Gets what a harvest cannot go on without.
     *
     * @throws BrokenOffException when it cannot be got
     */
    Fetched need(Fetch fetch) throws BrokenOffException {
        var page = get(fetch);
        if (page.outcome() != Outcome.FOUND) {
            throw new BrokenOffException(Objects.requireNonNullElse(page.code(), "jobs.source-unchanged"));
        }
        return page;
    }

    /** Gets a page, tried again as often as settings say while it may help. */
    Fetched get(Fetch fetch) {
        var page = web.fetch(fetch);
        for (int pass = 1; page.outcome() == Outcome.FAILED && pass < settings.passes(); pass++) {
            var wait = page.retryAfter() == null ? PAUSE.multipliedBy(pass) : Duration.ofMillis(page.retryAfter());
            if (wait.compareTo(settings.longestWait()) > 0) {
                return page;
            }
            sleep(wait);
            page = web.fetch(fetch);
        }
        return page;
    }

    List<String> sitemaps(String url) {
        return web.rules(url).sitemaps();
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        }
    }

    /** The server stops; the harvest goes on after its next start. */
    static final class StoppedException extends RuntimeException {}
}
