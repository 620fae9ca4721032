package io.rolewright.profiles;

import io.rolewright.shared.CandidateId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What matching asks about candidates' profiles. */
@HttpExchange("/internal/v1/candidates/{candidate}")
public interface ProfilesInternal {
    /**
     * What a candidate can do, without who they are.
     *
     * @throws io.rolewright.shared.ContractException {@code profiles.not-ready} (404) when there is none yet or no more
     */
    @GetExchange("/profile")
    BlindProfile blind(@PathVariable CandidateId candidate);

    /**
     * The words behind spans of a candidate's profile, for a person who looks at them. The look is written to the trail.
     *
     * @throws io.rolewright.shared.ContractException {@code profiles.not-ready} (404) when the candidate is hidden from who
     *     calls, or the spans are of a profile that was replaced
     */
    @PostExchange("/words")
    Words words(@PathVariable CandidateId candidate, @RequestBody @Valid WordsQuestion question);
}
