package io.rolewright.resumes;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** What audits ask about what candidates say of themselves: sums, never a person's answers. */
@HttpExchange("/internal/v1/demographics")
public interface DemographicsInternal {
    /** How many of the scored people say what; candidates that are gone by now count as unknown. */
    @PostExchange("/sums")
    ScoredGroups sums(@RequestBody @Valid ScoredCandidates scored);
}
