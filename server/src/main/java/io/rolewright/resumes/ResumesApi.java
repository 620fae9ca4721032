package io.rolewright.resumes;

import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Page;
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
     * Lists résumés, those of candidates that are hidden from the caller left out.
     *
     * @param limit how many at most
     * @param cursor where to go on, from the page before
     * @param sort {@code receivedAt} or {@code -receivedAt}, the latest first
     * @param candidateId only of these candidates
     * @param state only in these states
     * @throws io.rolewright.shared.ContractException {@code runtime.cursor-invalid}, {@code resumes.sort-unknown} (400)
     */
    @GetExchange
    Page<Resume> list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "-receivedAt") String sort,
            @RequestParam(required = false) @Nullable List<CandidateId> candidateId,
            @RequestParam(required = false) @Nullable List<ResumeState> state);

    /**
     * Answers one résumé.
     *
     * @throws io.rolewright.shared.ContractException {@code resumes.resume-unknown} (404)
     */
    @GetExchange("/{id}")
    Resume find(@PathVariable ResumeId id);

    /**
     * Answers how far an upload has come, with one result per file. Only its uploader and administrators see it.
     *
     * @throws io.rolewright.shared.ContractException {@code resumes.upload-unknown} (404)
     */
    @GetExchange("/uploads/{id}")
    Upload upload(@PathVariable UploadId id);
}
