package io.rolewright.hiring;

import io.rolewright.communications.MeetingTime;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.InterviewId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
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
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Talks between candidates and clients. Those of candidates who may not be seen are not there. */
@HttpExchange("/api/v1/interviews")
public interface InterviewsApi {
    /**
     * Arranges a talk: its time is kept free in who calls' calendar, and everybody is invited, and reminded a day and an hour
     * before. The first one brings the candidate to the stage {@code INTERVIEW}.
     */
    @PostExchange
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("interview")
    @Answers(status = 403, code = "hiring.person-needed")
    @Answers(status = 404, code = "hiring.application-not-found")
    @Answers(status = 404, code = "hiring.contact-not-found")
    @Answers(status = 404, code = "jobs.not-found")
    @Answers(status = 409, code = "communications.time-taken")
    @Answers(status = 409, code = "hiring.stage-unreachable")
    @Answers(status = 412, code = "hiring.changed")
    @Answers(status = 422, code = "communications.time-distant")
    @Answers(status = 422, code = "communications.time-missing")
    @Answers(status = 422, code = "communications.time-past")
    @Answers(status = 422, code = "communications.zone-unknown")
    @Answers(status = 422, code = "hiring.contact-unreachable")
    @ResponseStatus(HttpStatus.CREATED)
    Interview arrange(@RequestBody @Valid NewInterview interview);

    /**
     * Lists talks, the one arranged last first.
     *
     * @param candidateId only with this person
     * @param applicationId only about this way to a job
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("interview")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Interview> list(
            @RequestParam(required = false) @Nullable CandidateId candidateId,
            @RequestParam(required = false) @Nullable ApplicationId applicationId,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Finds one. */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("interview")
    @Answers(status = 404, code = "hiring.interview-not-found")
    Interview find(@PathVariable InterviewId id);

    /** Moves a talk to another time, and tells everybody. */
    @PutExchange("/{id}/time")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("interview")
    @Answers(status = 404, code = "hiring.interview-not-found")
    @Answers(status = 409, code = "communications.meeting-cancelled")
    @Answers(status = 409, code = "communications.time-taken")
    @Answers(status = 422, code = "communications.time-distant")
    @Answers(status = 422, code = "communications.time-missing")
    @Answers(status = 422, code = "communications.time-past")
    @Answers(status = 422, code = "communications.zone-unknown")
    Interview move(@PathVariable InterviewId id, @RequestBody @Valid MeetingTime time);

    /** Calls a talk off, and tells everybody; one that is called off stays so. */
    @DeleteExchange("/{id}")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @Answers(status = 404, code = "hiring.interview-not-found")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable InterviewId id);

    /** Writes down what came of a talk, once. */
    @PostExchange("/{id}/outcome")
    @Allowed(Permission.EDIT_APPLICATIONS)
    @ReadsPersonalData("interview")
    @Answers(status = 404, code = "hiring.interview-not-found")
    @Answers(status = 409, code = "hiring.answered")
    @Answers(status = 409, code = "hiring.interview-ahead")
    @Answers(status = 409, code = "hiring.interview-cancelled")
    Interview end(@PathVariable InterviewId id, @RequestBody @Valid InterviewResult result);
}
