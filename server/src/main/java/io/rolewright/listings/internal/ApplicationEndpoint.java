package io.rolewright.listings.internal;

import io.rolewright.runtime.pages.HtmlAnswer;
import io.rolewright.shared.Cost;
import io.rolewright.shared.FileName;
import io.rolewright.shared.Public;
import io.rolewright.shared.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes what candidates send from the page of a job. */
@RestController
class ApplicationEndpoint {
    private static final String NAMELESS = "resume";

    private final Visit visit;
    private final CareersPages writing;
    private final Applying applying;

    ApplicationEndpoint(Visit visit, CareersPages writing, Applying applying) {
        this.visit = visit;
        this.writing = writing;
        this.applying = applying;
    }

    /**
     * Applies for a job with a résumé.
     *
     * <p>For the form on the job's page. It answers 303 to a page that thanks, or 422 with the same page, where the form says
     * what is wrong with the file and what to do; then nothing is kept of it.
     *
     * @param slug the last part of the address of the job's page
     * @param resume the file
     * @return nothing
     */
    @Public
    @Cost(Cost.DEAREST)
    @PostMapping(
            path = "/careers/{slug}/applications",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> apply(
            @PathVariable String slug, @RequestParam(required = false) @Nullable MultipartFile resume) {
        return visit.to(
                slug,
                page -> send(page, resume).map(code -> refused(page, code)).orElseGet(() -> thanks(page)));
    }

    private Optional<String> send(PublishedPage page, @Nullable MultipartFile resume) {
        // A browser sends a file without a name where none was chosen.
        if (resume == null || (resume.isEmpty() && "".equals(resume.getOriginalFilename()))) {
            return Optional.of("listings.resume-missing");
        }
        try (var content = resume.getInputStream()) {
            return applying.apply(page, FileName.of(resume.getOriginalFilename(), NAMELESS), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ResponseEntity<String> refused(PublishedPage page, String code) {
        var refusal = Refusal.of(code, Locale.ENGLISH);
        return HtmlAnswer.of(HttpStatus.UNPROCESSABLE_CONTENT, writing.advert(page, refusal));
    }

    private static ResponseEntity<String> thanks(PublishedPage page) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(CareersAddress.path(page.slug()) + "/thanks"))
                .build();
    }
}
