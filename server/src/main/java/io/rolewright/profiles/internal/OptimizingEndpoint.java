package io.rolewright.profiles.internal;

import io.rolewright.profiles.NewOptimizedResume;
import io.rolewright.profiles.OptimizedResume;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has versions of résumés made. */
@RestController
class OptimizingEndpoint {
    private final Optimizing optimizing;
    private final Once once;

    OptimizingEndpoint(Optimizing optimizing, Once once) {
        this.optimizing = optimizing;
        this.once = once;
    }

    /**
     * Makes an enhanced or a blind version of a candidate's résumé.
     *
     * <p>Skills get the names by which applicant tracking systems look for them, each of which the résumé's own words show to
     * be true; a blind version leaves out what tells who the person is. Its files stand below the address in
     * {@code Location}.
     *
     * @param wanted whose résumé, and what is to be made of it
     * @return what was made, with every added keyword and its reason
     */
    @PostMapping("/api/v1/resumes/optimize")
    @ResponseStatus(HttpStatus.CREATED)
    @Cost(Cost.DEAR)
    @Allowed(Permission.EDIT_CANDIDATES)
    @ReadsPersonalData("optimized-resume")
    @Answers(status = 404, code = "profiles.candidate-unknown")
    @Answers(status = 404, code = "profiles.not-ready")
    @Answers(status = 409, code = "profiles.claim-not-evidenced")
    @Answers(status = 409, code = "profiles.name-not-read")
    ResponseEntity<OptimizedResume> optimize(@RequestBody @Valid NewOptimizedResume wanted) {
        var made = optimizing.make(wanted);
        var key = KeyName.of(wanted.candidateId());
        return created(once.executeAbout(key, () -> optimizing.keep(made), OptimizingEndpoint::created));
    }

    private static ResponseEntity<OptimizedResume> created(OptimizedResume made) {
        return ResponseEntity.created(
                        URI.create("/api/v1/resumes/optimized/" + made.id().text()))
                .body(made);
    }
}
