package io.rolewright.resumes;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What neighbours ask about candidates. */
@HttpExchange("/internal/v1/candidates")
public interface CandidatesInternal {
    /** Which of these candidates exist and may be seen by who calls; a service sees all. */
    @PostExchange("/visibility")
    Visibility visibility(@RequestBody @Valid VisibilityQuestion question);
}
