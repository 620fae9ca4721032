package io.rolewright.profiles.internal;

import io.rolewright.engine.resume.JsonResume;
import io.rolewright.shared.CandidateId;
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
     * Answers a candidate's profile in the fields of JSON Resume; {@code meta.rolewright} says where each value stands in the
     * résumé's text and how sure the reading is.
     */
    @GetMapping("/api/v1/candidates/{id}/profile")
    ObjectNode profile(@PathVariable CandidateId id) {
        var page = reading.view(id);
        return json.of(page.document(), page.kept().profile());
    }
}
