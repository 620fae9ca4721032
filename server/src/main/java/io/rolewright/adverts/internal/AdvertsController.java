package io.rolewright.adverts.internal;

import io.rolewright.adverts.AdvertsApi;
import io.rolewright.adverts.JobAdvert;
import io.rolewright.jobs.JobsApi;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Page;
import org.springframework.web.bind.annotation.RestController;

/** Answers questions about adverts. */
@RestController
class AdvertsController implements AdvertsApi {
    private final Adverts adverts;
    private final JobsApi jobs;

    AdvertsController(Adverts adverts, JobsApi jobs) {
        this.adverts = adverts;
        this.jobs = jobs;
    }

    @Override
    public Page<JobAdvert> list(JobId id) {
        var job = jobs.find(id);
        return Page.of(adverts.of(job.id()));
    }
}
