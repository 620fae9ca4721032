package io.rolewright.profiles.internal;

import io.rolewright.profiles.Correction;
import io.rolewright.profiles.ProfileCorrection;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.PersonalReads;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Shows profiles to people, and has them put right. */
@RestController
@RequestMapping("/api/v1/candidates/{id}/profile")
class ProfileEndpoint {
    private final Reading reading;
    private final Correcting correcting;
    private final Corrections corrections;
    private final Once once;

    ProfileEndpoint(Reading reading, Correcting correcting, Corrections corrections, Once once) {
        this.reading = reading;
        this.correcting = correcting;
        this.corrections = corrections;
        this.once = once;
    }

    /**
     * Reads a candidate's profile in the fields of JSON Resume.
     *
     * <p>{@code meta.rolewright} says where each value stands in the résumé's text, how sure the reading is, and which values
     * people put right. The answer has an ETag for correcting it. The look is written to the trail.
     *
     * @param id names the candidate
     * @param original as it was read, without what people put right
     * @return the profile
     */
    @GetMapping
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("profile")
    @Answers(status = 404, code = "profiles.candidate-unknown")
    @Answers(status = 404, code = "profiles.not-ready")
    ResponseEntity<ObjectNode> profile(
            @PathVariable CandidateId id, @RequestParam(defaultValue = "false") boolean original) {
        var page = original ? reading.original(id) : reading.open(id);
        PersonalReads.show(id);
        return shown(page);
    }

    /**
     * Puts right what was read from a candidate's résumé.
     *
     * <p>What is absent stays as it was read, an empty text takes a value out, and a list stands for the whole list. What was
     * read is kept, and reading the same résumé anew does not lose a correction; a newer résumé is read without it. Matches
     * follow within moments.
     *
     * @param id names the candidate
     * @param ifMatch the ETag of the profile as last seen
     * @param correction what is right
     * @return the profile as it is now
     */
    @PatchMapping
    @Allowed(Permission.EDIT_CANDIDATES)
    @ReadsPersonalData("profile")
    @Answers(status = 404, code = "profiles.candidate-unknown")
    @Answers(status = 404, code = "profiles.not-ready")
    @Answers(status = 409, code = "profiles.corrections-full")
    @Answers(status = 412, code = "profiles.profile-changed")
    @Answers(status = 422, code = "profiles.correction-empty")
    @Answers(status = 422, code = "profiles.dates-reversed")
    @Answers(status = 422, code = "profiles.skill-unknown")
    @Answers(status = 428, code = "profiles.if-match-missing")
    ResponseEntity<ObjectNode> correct(
            @PathVariable CandidateId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ProfileCorrection correction) {
        var corrected = correcting.make(id, ifMatch, correction);
        PersonalReads.show(id);
        return shown(once.executeAbout(KeyName.of(id), () -> correcting.keep(corrected), ProfileEndpoint::shown));
    }

    /**
     * Lists what people put right in a candidate's profile, the earliest first, also what does not count any more.
     *
     * @param id names the candidate
     * @return the corrections
     */
    @GetMapping("/corrections")
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("corrections")
    @Answers(status = 404, code = "profiles.candidate-unknown")
    @Answers(status = 404, code = "profiles.not-ready")
    List<Correction> corrections(@PathVariable CandidateId id) {
        var profile = reading.find(id);
        PersonalReads.show(id);
        return corrections.of(profile);
    }

    /**
     * Takes all corrections of a candidate's profile back; it is again as it was read.
     *
     * @param id names the candidate
     * @param ifMatch the ETag of the profile as last seen
     */
    @DeleteMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.EDIT_CANDIDATES)
    @Answers(status = 404, code = "profiles.candidate-unknown")
    @Answers(status = 404, code = "profiles.not-ready")
    @Answers(status = 412, code = "profiles.profile-changed")
    @Answers(status = 428, code = "profiles.if-match-missing")
    void withdraw(
            @PathVariable CandidateId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch) {
        var profile = correcting.lastCorrected(id, ifMatch);
        once.run(() -> correcting.withdraw(profile));
    }

    private static ResponseEntity<ObjectNode> shown(Reading.Page page) {
        var resume = page.readers().json().of(page.resume());
        resume.withObject("/meta/rolewright/versions")
                .put("reading", page.kept().versions());
        return ResponseEntity.ok().eTag(page.tag()).body(resume);
    }
}
