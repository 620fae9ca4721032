package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ReviewKind;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.pages.HtmlAnswer;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Public;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which somebody sees where their application stands, and asks about it. */
@RestController
class StatusEndpoint {
    static final String PATH = "/status/";

    private final StatusReading reading;
    private final ReviewAsking asking;
    private final StatusPage page;

    StatusEndpoint(StatusReading reading, ReviewAsking asking, StatusPage page) {
        this.reading = reading;
        this.asking = asking;
        this.page = page;
    }

    /**
     * The page with the stages of an application, what was read from the résumé, how it was scored and why, and what was asked
     * and answered. A link that was revoked or is too old looks like one that never was.
     *
     * @param token the secret that the person was sent
     * @return the page
     */
    @Public
    @Cost(Cost.DEAR)
    @GetMapping(path = PATH + "{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> show(@PathVariable String token) {
        return reading.find(new Secret(token))
                .map(application -> HtmlAnswer.unstored(HttpStatus.OK, page.of(reading.read(application))))
                .orElseGet(StatusEndpoint::unknown);
    }

    private static ResponseEntity<String> unknown() {
        return HtmlAnswer.unstored(HttpStatus.NOT_FOUND, StatusPage.unknown());
    }

    /**
     * Takes what somebody asks, for the forms on the page. It leads back to the page, which then shows what was asked; without
     * {@code ask} nothing happens.
     *
     * @param token the secret that the person was sent
     * @param ask {@code CORRECTION} to have something put right, {@code REVIEW} to have a person look again
     * @param words what is to be put right
     * @return nothing; the page once more where it is not taken
     */
    @Public
    @Cost(Cost.DEAR)
    @PostMapping(
            path = PATH + "{token}",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> ask(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String ask,
            @RequestParam(required = false) @Nullable String words) {
        return reading.find(new Secret(token))
                .map(application -> kind(ask)
                        .flatMap(kind -> asking.ask(application, kind, words))
                        .map(refusal -> refused(application, refusal, words))
                        .orElseGet(() -> back(token)))
                .orElseGet(StatusEndpoint::unknown);
    }

    private static Optional<ReviewKind> kind(@Nullable String ask) {
        return Stream.of(ReviewKind.values())
                .filter(kind -> kind.name().equals(ask))
                .findFirst();
    }

    private ResponseEntity<String> refused(
            ApplicationSummary application, ReviewAsking.Refusal refusal, @Nullable String words) {
        return HtmlAnswer.unstored(
                HttpStatus.UNPROCESSABLE_CONTENT, page.of(reading.read(application), refusal, words));
    }

    private static ResponseEntity<String> back(String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH + token))
                .build();
    }
}
