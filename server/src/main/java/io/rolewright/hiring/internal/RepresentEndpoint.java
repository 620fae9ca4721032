package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.MandateState;
import io.rolewright.hiring.Mandate;
import io.rolewright.runtime.cipher.Secret;
import io.rolewright.runtime.pages.HtmlAnswer;
import io.rolewright.shared.Public;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The page on which somebody says whether we may represent them at a client. */
@RestController
class RepresentEndpoint {
    static final String PATH = "/represent/";

    private final MandateAnswering answering;

    RepresentEndpoint(MandateAnswering answering) {
        this.answering = answering;
    }

    /**
     * The page with the question, or with what was said to it. Opening it answers nothing.
     *
     * @param token the secret that the person was sent
     * @return the page
     */
    @Public
    @GetMapping(path = PATH + "{token}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> show(@PathVariable String token) {
        return answering.find(new Secret(token)).map(RepresentEndpoint::page).orElseGet(RepresentEndpoint::unknown);
    }

    private static ResponseEntity<String> page(Mandate mandate) {
        if (mandate.state() == MandateState.ASKED) {
            return HtmlAnswer.unstored(HttpStatus.OK, RepresentPage.question(mandate.wording()));
        }
        var status = mandate.state() == MandateState.EXPIRED ? HttpStatus.GONE : HttpStatus.OK;
        var text = "mandate-" + mandate.state().name().toLowerCase(Locale.ROOT);
        return HtmlAnswer.unstored(status, RepresentPage.notice(RepresentPage.PAGES.text(text)));
    }

    private static ResponseEntity<String> unknown() {
        return HtmlAnswer.unstored(
                HttpStatus.NOT_FOUND, RepresentPage.notice(RepresentPage.PAGES.text("mandate-unknown")));
    }

    /**
     * Takes the answer, for the form on the page. It leads back to the page, which then says what was answered; without an
     * answer nothing happens.
     *
     * @param token the secret that the person was sent
     * @param answer {@code yes} or {@code no}
     * @return nothing
     */
    @Public
    @PostMapping(
            path = PATH + "{token}",
            consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> answer(@PathVariable String token, @RequestParam(required = false) @Nullable String answer) {
        var mandate = answering.find(new Secret(token));
        if (mandate.isEmpty()) {
            return unknown();
        }
        said(answer).ifPresent(isGiven -> answering.answer(mandate.get(), isGiven));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PATH + token))
                .build();
    }

    private static Optional<Boolean> said(@Nullable String answer) {
        if ("yes".equals(answer)) {
            return Optional.of(true);
        }
        return "no".equals(answer) ? Optional.of(false) : Optional.empty();
    }
}
