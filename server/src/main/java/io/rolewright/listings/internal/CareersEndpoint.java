package io.rolewright.listings.internal;

import io.rolewright.runtime.pages.HtmlAnswer;
import io.rolewright.shared.Public;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agency's careers site, for people and for search engines. */
@RestController
class CareersEndpoint {
    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);

    private final PublishedPages pages;
    private final CareersPages writing;
    private final Visit visit;

    CareersEndpoint(PublishedPages pages, CareersPages writing, Visit visit) {
        this.pages = pages;
        this.writing = writing;
        this.visit = visit;
    }

    /**
     * The page with the jobs that are open, newest first.
     *
     * @param q words that a job must hold, in its title, text or place
     * @param page which part of the list, from 1
     * @return the page
     */
    @Public
    @GetMapping(path = "/careers", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> list(
            @RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable String page) {
        var sought = SoughtWords.of(q);
        var part = ListPart.of(page, pages.count(sought));
        return HtmlAnswer.ok(writing.list(sought, part, pages.list(sought, ListPart.SIZE, part.behind())));
    }

    /**
     * The page of a job, with the form to apply.
     *
     * <p>It holds schema.org's {@code JobPosting}. A job that is no longer open answers 410, one that never was 404, both with
     * a page that leads to the list; an older address of a page leads to its own.
     *
     * @param slug the last part of the page's address
     * @return the page
     */
    @Public
    @GetMapping(path = "/careers/{slug}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> advert(@PathVariable String slug) {
        return visit.to(slug, page -> HtmlAnswer.ok(writing.advert(page, null)));
    }

    /**
     * The page that thanks somebody who applied.
     *
     * @param slug the last part of the address of the job's page
     * @return the page
     */
    @Public
    @GetMapping(path = "/careers/{slug}/thanks", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> thanks(@PathVariable String slug) {
        return HtmlAnswer.ok(writing.thanks(pages.find(slug)));
    }

    /**
     * How the pages look.
     *
     * @return a style sheet
     */
    @Public
    @GetMapping(path = "/careers/style.css", produces = "text/css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(new ClassPathResource("pages/style.css"));
    }
}
