package io.rolewright.profiles.internal;

import io.rolewright.events.profiles.OptimizedForm;
import io.rolewright.profiles.OptimizedResume;
import io.rolewright.profiles.OptimizedResumesApi;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.OptimizedId;
import io.rolewright.shared.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Shows versions of résumés. */
@RestController
class OptimizedController implements OptimizedResumesApi {
    private final OptimizedReading reading;

    OptimizedController(OptimizedReading reading) {
        this.reading = reading;
    }

    @Override
    public Page<OptimizedResume> list(
            int limit,
            @Nullable String cursor,
            String sort,
            @Nullable List<CandidateId> candidateId,
            @Nullable List<OptimizedForm> form) {
        return reading.list(OptimizedQuestion.of(sort, candidateId, form), limit, cursor);
    }

    @Override
    public OptimizedResume find(OptimizedId id) {
        return reading.open(id).about();
    }
}
