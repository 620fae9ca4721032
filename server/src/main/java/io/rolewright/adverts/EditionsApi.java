package io.rolewright.adverts;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ProposalId;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Adverts as somebody accepted them for publication, edition by edition. */
@HttpExchange("/api/v1/adverts")
public interface EditionsApi {
    /**
     * Decides on a proposal: accepts some of its changes, and rejects the others. What comes of it is the job's next edition,
     * in which every other word stands as it stood.
     *
     * @param id the proposal
     */
    @PostExchange("/{id}/decisions")
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 403, code = "adverts.person-needed")
    @Answers(status = 404, code = "adverts.proposal-unknown")
    @Answers(status = 409, code = "adverts.proposal-decided")
    @Answers(status = 409, code = "adverts.proposal-outdated")
    @Answers(status = 422, code = "adverts.changes-overlap")
    @Answers(status = 422, code = "adverts.needs-answer")
    @Answers(status = 422, code = "adverts.no-such-change")
    @Answers(status = 422, code = "adverts.not-proven")
    @ResponseStatus(HttpStatus.CREATED)
    Edition decide(@PathVariable ProposalId id, @RequestBody @Valid Decision decision);

    /**
     * Lists the editions of a job's advert, newest first.
     *
     * @param jobId the job
     */
    @GetExchange
    @Allowed(Permission.READ_JOBS)
    Page<Edition> list(@RequestParam JobId jobId);

    /** Answers one edition. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "adverts.edition-unknown")
    Edition find(@PathVariable EditionId id);
}
