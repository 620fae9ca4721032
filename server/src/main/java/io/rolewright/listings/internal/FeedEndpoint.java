package io.rolewright.listings.internal;

import io.rolewright.shared.Public;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Tells other sites and search engines of all jobs. */
@RestController
class FeedEndpoint {
    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    /** As many as a sitemap may name beside the list. */
    private static final int MOST_PAGES = 49_999;

    private final PublishedPages pages;
    private final Feed feed;
    private final CareersPages writing;

    FeedEndpoint(PublishedPages pages, Feed feed, CareersPages writing) {
        this.pages = pages;
        this.feed = feed;
        this.writing = writing;
    }

    /**
     * All jobs of the feed for other sites.
     *
     * <p>In the XML that Indeed and others read. It is complete each time: a job that is missing is closed. With
     * {@code If-None-Match} the answer is 304 while nothing has changed.
     */
    @Public
    @GetMapping(path = "/careers/feed.xml", produces = MediaType.APPLICATION_XML_VALUE)
    void feed(WebRequest request, HttpServletResponse response) throws IOException {
        var state = pages.feedState();
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        var changedAt = state.changedAt().map(Instant::toEpochMilli).orElse(-1L);
        if (!request.checkNotModified(feed.tag(state), changedAt)) {
            response.setContentType(XML.toString());
            feed.write(state, response.getWriter());
        }
    }

    /**
     * The addresses of all pages of the careers site.
     *
     * @return the sitemap
     */
    @Public
    @GetMapping(path = "/careers/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> sitemap() {
        return ResponseEntity.ok()
                .contentType(XML)
                .cacheControl(CacheControl.noCache())
                .body(writing.sitemap(pages.entries(MOST_PAGES)));
    }
}
