package io.rolewright.listings.internal;

import io.rolewright.runtime.pages.HtmlAnswer;
import java.net.URI;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Somebody comes to the address of a job's page. */
@Component
class Visit {
    private final PublishedPages pages;
    private final CareersPages writing;

    Visit(PublishedPages pages, CareersPages writing) {
        this.pages = pages;
        this.writing = writing;
    }

    /** Answers what the page does, if it is there; else where it is, that it is gone, or that it never was. */
    ResponseEntity<String> to(String slug, Function<PublishedPage, ResponseEntity<String>> page) {
        return pages.find(slug)
                .map(found -> found.slug().equals(slug) ? page.apply(found) : moved(found))
                .orElseGet(() -> missing(slug));
    }

    private static ResponseEntity<String> moved(PublishedPage page) {
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .location(URI.create(CareersAddress.path(page.slug())))
                .build();
    }

    private ResponseEntity<String> missing(String slug) {
        return pages.wasThere(slug)
                ? HtmlAnswer.of(HttpStatus.GONE, writing.gone())
                : HtmlAnswer.of(HttpStatus.NOT_FOUND, writing.unknown());
    }
}
