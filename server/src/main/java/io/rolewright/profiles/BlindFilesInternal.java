package io.rolewright.profiles;

import io.rolewright.shared.CandidateId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Résumés that do not say whose they are, for those who put candidates forward. */
@HttpExchange("/internal/v1/candidates/{candidate}/blind-file")
public interface BlindFilesInternal {
    /**
     * Prints the blind version of what a candidate's résumé says today, and stores it. Repeatable: the same résumé gives the
     * same file.
     *
     * @throws io.rolewright.shared.ContractException {@code profiles.not-ready} (404) when nothing was read yet, {@code
     *     profiles.candidate-unknown} (404), also when hidden from who calls; {@code profiles.name-not-read} (409) when nobody
     *     knows which words would have to go, {@code profiles.claim-not-evidenced} (409)
     */
    @PutExchange
    BlindFile store(@PathVariable CandidateId candidate);
}
