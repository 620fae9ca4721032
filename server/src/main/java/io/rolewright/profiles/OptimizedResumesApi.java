package io.rolewright.profiles;

import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.OptimizedId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Enhanced and blind versions of résumés. */
@HttpExchange("/api/v1/resumes/optimized")
public interface OptimizedResumesApi {
    /**
     * Lists enhanced and blind versions.
     *
     * <p>Those of candidates that are restricted to somebody else are left out.
     *
     * @param limit how many at most
     * @param cursor where to go on, from the page before
     * @param sort {@code createdAt} or {@code -createdAt}, the latest first
     * @param candidateId only of these candidates
     * @param form only these forms
     * @return a page of versions, without their files
     */
    @GetExchange
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("optimized-resumes")
    @Answers(status = 400, code = "runtime.cursor-invalid")
    @Answers(status = 400, code = "profiles.sort-unknown")
    Page<OptimizedResume> list(
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "-createdAt") String sort,
            @RequestParam(required = false) @Nullable List<CandidateId> candidateId,
            @RequestParam(required = false) @Nullable List<OptimizedForm> form);

    /**
     * Reads what is known about one version: what was added, and why it is true.
     *
     * @param id names the version
     * @return the version, without its files
     */
    @GetExchange("/{id}")
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("optimized-resume")
    @Answers(status = 404, code = "profiles.optimized-unknown")
    OptimizedResume find(@PathVariable OptimizedId id);
}
