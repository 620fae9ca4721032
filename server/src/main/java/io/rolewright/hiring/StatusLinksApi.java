package io.rolewright.hiring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Links by which people see where their applications stand, what was read of them and how they were scored. */
@HttpExchange("/api/v1/applications/{id}/status-link")
public interface StatusLinksApi {
    /**
     * Sends somebody a link to where their application stands. An earlier link leads nowhere any more.
     *
     * @param id their way to the job
     */
    @PostExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.application-not-found")
    @Answers(status = 422, code = "hiring.candidate-unreachable")
    @ResponseStatus(HttpStatus.CREATED)
    StatusLink make(@PathVariable ApplicationId id);

    /**
     * Lets the link lead nowhere any more.
     *
     * @param id their way to the job
     */
    @DeleteExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @Answers(status = 404, code = "hiring.application-not-found")
    @Answers(status = 404, code = "hiring.status-link-not-found")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable ApplicationId id);
}
