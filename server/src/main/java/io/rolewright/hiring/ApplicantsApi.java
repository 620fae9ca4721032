package io.rolewright.hiring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** By which adverts on boards people applied. */
@HttpExchange("/api/v1/applications/{id}/applicant")
public interface ApplicantsApi {
    /**
     * Says by which advert on a board somebody applied. From then on the board hears what becomes of them.
     *
     * @param id their way to the job
     */
    @PutExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @Answers(status = 404, code = "hiring.application-not-found")
    Applicant keep(@PathVariable ApplicationId id, @RequestBody @Valid Applicant applicant);

    /**
     * Answers by which advert on a board somebody applied.
     *
     * @param id their way to the job
     */
    @GetExchange
    @Allowed(Permission.READ_APPLICATIONS)
    @Answers(status = 404, code = "hiring.applicant-not-found")
    @Answers(status = 404, code = "hiring.application-not-found")
    Applicant find(@PathVariable ApplicationId id);
}
