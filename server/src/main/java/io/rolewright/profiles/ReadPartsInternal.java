package io.rolewright.profiles;

import io.rolewright.shared.CandidateId;
import java.util.List;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What was read of candidates' résumés, for whoever shows it to themselves. */
@HttpExchange("/internal/v1/candidates/{candidate}/parts")
public interface ReadPartsInternal {
    /** What a résumé says, with what people put right; nothing when none has been read, or it was erased. */
    @GetExchange
    List<ReadPart> find(@PathVariable CandidateId candidate);
}
