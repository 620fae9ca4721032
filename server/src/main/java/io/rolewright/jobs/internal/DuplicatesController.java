package io.rolewright.jobs.internal;

import io.rolewright.jobs.Duplicate;
import io.rolewright.jobs.DuplicatesApi;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link DuplicatesApi}. */
@RestController
class DuplicatesController implements DuplicatesApi {
    private final Duplicates duplicates;

    DuplicatesController(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Override
    public Page<Duplicate> list(JobId id) {
        return Page.of(duplicates.of(id));
    }

    @Override
    public void separate(JobId id) {
        duplicates.separate(id);
    }

    @Override
    public void unite(JobId id) {
        duplicates.unite(id);
    }
}
