package io.rolewright.profiles.internal;

import io.rolewright.profiles.ReadPart;
import io.rolewright.profiles.ReadPartsInternal;
import io.rolewright.shared.CandidateId;
import java.util.List;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link ReadPartsInternal}. */
@RestController
class ReadPartsController implements ReadPartsInternal {
    private final Reading reading;

    ReadPartsController(Reading reading) {
        this.reading = reading;
    }

    @Override
    public List<ReadPart> find(CandidateId candidate) {
        return reading.stored(candidate)
                .map(page -> ReadParts.of(page.readers().json().of(page.resume())))
                .orElse(List.of());
    }
}
