package io.rolewright.hiring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The right to represent people at clients. */
@HttpExchange("/api/v1/applications/{id}/mandate")
public interface MandatesApi {
    /**
     * Asks somebody whether we may represent them at a client. They get a message with a link, and answer on the page behind it.
     *
     * @param id their way to the job
     */
    @PostExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.application-not-found")
    @Answers(status = 404, code = "hiring.client-not-found")
    @Answers(status = 409, code = "hiring.application-closed")
    @Answers(status = 409, code = "hiring.mandate-known")
    @Answers(status = 409, code = "hiring.off-limits")
    @Answers(status = 422, code = "hiring.candidate-unreachable")
    @ResponseStatus(HttpStatus.CREATED)
    Mandate ask(@PathVariable ApplicationId id, @RequestBody @Valid NewMandate mandate);

    /**
     * Answers what somebody was asked last on their way to a job, and what they said.
     *
     * @param id their way to the job
     */
    @GetExchange
    @Allowed(Permission.READ_APPLICATIONS)
    @Answers(status = 404, code = "hiring.application-not-found")
    @Answers(status = 404, code = "hiring.mandate-not-found")
    Mandate find(@PathVariable ApplicationId id);
}
