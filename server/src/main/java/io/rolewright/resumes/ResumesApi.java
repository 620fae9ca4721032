package io.rolewright.resumes;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UploadId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Received résumés and what became of them. */
@HttpExchange("/api/v1/resumes")
public interface ResumesApi {
    /**
     * Lists résumés.
     *
     * <p>Those of candidates that are restricted to somebody else are left out.
     *
     * @param limit how many at most
     * @param cursor where to go on, from the page before
     * @param sort {@code receivedAt} or {@code -receivedAt}, the latest first
     * @param candidateId only of these candidates
     * @param state only in these states
     * @return a page of résumés
     */
    @GetExchange
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("resumes")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 400, code = "resumes.sort-unknown")
    Page<Resume> list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "-receivedAt") String sort,
            @RequestParam(required = false) @Nullable List<CandidateId> candidateId,
            @RequestParam(required = false) @Nullable List<ResumeState> state);

    /**
     * Reads one résumé: where it came from and what became of it.
     *
     * @param id names the résumé
     * @return the résumé, without its file
     */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("resume")
    @Answers(status = 404, code = "resumes.resume-unknown")
    Resume find(@PathVariable ResumeId id);

    /**
     * Tells how far an upload has come.
     *
     * <p>Only who sent it and administrators see it.
     *
     * @param id names the upload
     * @return its progress, with one result per file
     */
    @GetExchange("/uploads/{id}")
    @Allowed(Permission.EDIT_CANDIDATES)
    @Answers(status = 404, code = "resumes.upload-unknown")
    Upload upload(@PathVariable UploadId id);
}
