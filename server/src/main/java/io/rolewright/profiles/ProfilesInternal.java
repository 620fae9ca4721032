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
     * @throws io.rolewright.shared.ContractException {@code profiles.not-ready} (404) when there is none yet or no more,
     *     {@code profiles.candidate-unknown} (404), also when hidden from who calls
     */
    @GetExchange("/profile")
    BlindProfile blind(@PathVariable CandidateId candidate);

    /**
     * The words behind spans of a candidate's profile, for a person who looks at them: who shows them writes it down.
     *
     * @throws io.rolewright.shared.ContractException as {@link #blind}; {@code profiles.document-replaced} (409) when the
     *     profile is of another document by now, {@code profiles.span-outside} (422)
     */
    @PostExchange("/words")
    Words words(@PathVariable CandidateId candidate, @RequestBody @Valid WordsQuestion question);

    /**
     * Proofs of the words behind spans, for those who must not keep the words.
     *
     * @throws io.rolewright.shared.ContractException as {@link #words}
     */
    @PostExchange("/seals")
    Seals seals(@PathVariable CandidateId candidate, @RequestBody @Valid WordsQuestion question);
}
