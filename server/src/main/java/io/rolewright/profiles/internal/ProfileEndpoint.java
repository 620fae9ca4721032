package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.JsonResume;
import io.rolewright.runtime.web.PersonalReads;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Shows profiles to people. */
@RestController
class ProfileEndpoint {
    private final Reading reading;
    private final JsonResume json;

    ProfileEndpoint(Reading reading, JsonResume json) {
        this.reading = reading;
        this.json = json;
    }

    /**
     * Reads a candidate's profile in the fields of JSON Resume.
     *
     * <p>{@code meta.rolewright} says where each value stands in the résumé's text and how sure the reading is. The look is
     * written to the trail.
     *
     * @param id names the candidate
     * @return the profile
     */
    @GetMapping("/api/v1/candidates/{id}/profile")
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("profile")
    @Answers(status = 404, code = "profiles.candidate-unknown")
    @Answers(status = 404, code = "profiles.not-ready")
    ObjectNode profile(@PathVariable CandidateId id) {
        var page = reading.open(id);
        PersonalReads.show(id);
        return json.of(page.document(), page.kept().profile());
    }
}
