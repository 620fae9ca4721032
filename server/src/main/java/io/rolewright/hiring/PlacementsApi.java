package io.rolewright.hiring;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.PlacementId;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Whom we placed at which client. Placements of candidates who may not be seen are not there. */
@HttpExchange("/api/v1/placements")
public interface PlacementsApi {
    /**
     * Writes down that somebody who accepted an offer has the job; each offer leads to one placement. The fee follows from the
     * client's terms that hold on the first day of work, and stays as it was worked out.
     */
    @PostExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("placement")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.offer-not-found")
    @Answers(status = 409, code = "hiring.offer-not-accepted")
    @Answers(status = 409, code = "hiring.placement-known")
    @Answers(status = 409, code = "hiring.stage-unreachable")
    @Answers(status = 409, code = "hiring.terms-missing-then")
    @Answers(status = 422, code = "hiring.day-unknown")
    @Answers(status = 422, code = "hiring.money-malformed")
    @Answers(status = 422, code = "hiring.salary-elsewhere")
    @ResponseStatus(HttpStatus.CREATED)
    Placement place(@RequestBody @Valid NewPlacement placement);

    /**
     * Lists whom we placed, newest first.
     *
     * @param candidateId only this person
     * @param clientId only at this client
     * @param jobId only in this job
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("placement")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Placement> list(
            @RequestParam(required = false) @Nullable CandidateId candidateId,
            @RequestParam(required = false) @Nullable ClientId clientId,
            @RequestParam(required = false) @Nullable JobId jobId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Finds one. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("placement")
    @Answers(status = 404, code = "hiring.placement-not-found")
    Placement find(@PathVariable PlacementId id);

    /**
     * Writes down that somebody no longer works there, and how much of the fee is given back for that: by the ladder of the
     * terms under which they were placed, for the days that they worked. It is written down once, since the client's money
     * follows from it; what was wrong is corrected.
     */
    @PostExchange("/{id}/departure")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("placement")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.placement-not-found")
    @Answers(status = 409, code = "hiring.departed")
    @Answers(status = 422, code = "hiring.came-after-all")
    @Answers(status = 422, code = "hiring.day-unknown")
    @Answers(status = 422, code = "hiring.left-in-future")
    @Answers(status = 422, code = "hiring.note-missing")
    Placement depart(@PathVariable PlacementId id, @RequestBody @Valid NewDeparture departure);

    /**
     * Corrects what was written down wrongly about the end of a placement: another day or reason, or that they work there still.
     * What is given back is worked out anew; what stood there is kept.
     */
    @PostExchange("/{id}/departure/corrections")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("placement")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.placement-not-found")
    @Answers(status = 409, code = "hiring.departure-changed")
    @Answers(status = 409, code = "hiring.not-departed")
    @Answers(status = 422, code = "hiring.came-after-all")
    @Answers(status = 422, code = "hiring.day-unknown")
    @Answers(status = 422, code = "hiring.left-in-future")
    @Answers(status = 422, code = "hiring.note-missing")
    Placement correct(@PathVariable PlacementId id, @RequestBody @Valid DepartureCorrection correction);

    /** Lists what was written down about the end of a placement and was corrected since. */
    @GetExchange("/{id}/departure/corrections")
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("placement")
    @Answers(status = 404, code = "hiring.placement-not-found")
    DepartureLedger corrections(@PathVariable PlacementId id);
}
