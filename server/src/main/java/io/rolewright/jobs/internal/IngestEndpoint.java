package io.rolewright.jobs.internal;

import io.rolewright.jobs.Ingest;
import io.rolewright.jobs.Run;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts runs over sources where runs over pages are started, too. */
@RestController
class IngestEndpoint {
    private final RunsEndpoint runs;

    IngestEndpoint(RunsEndpoint runs) {
        this.runs = runs;
    }

    /**
     * Starts a run over sources, or over one address.
     *
     * @param ingest which sources, or which address
     * @return the run
     */
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 400, code = "jobs.nothing-to-ingest")
    @Answers(status = 403, code = "jobs.person-needed")
    @Answers(status = 404, code = "jobs.source-not-found")
    @Answers(status = 422, code = "jobs.source-address")
    @PostMapping(path = "/api/v1/jobs/ingest", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Cost(Cost.DEAREST)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Run> ingest(@RequestBody @Valid Ingest ingest) {
        return runs.start(ingest);
    }
}
