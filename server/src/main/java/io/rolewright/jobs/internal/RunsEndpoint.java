package io.rolewright.jobs.internal;

import io.rolewright.jobs.Harvest;
import io.rolewright.jobs.Ingest;
import io.rolewright.jobs.Run;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.runtime.web.EventStreams;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import io.rolewright.shared.RunId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts runs over sources, and tells how runs go on while they do. */
@RestController
class RunsEndpoint {
    private final SourceRuns starting;
    private final RunProgress progress;
    private final Once once;
    private final EventStreams streams;

    RunsEndpoint(SourceRuns starting, RunProgress progress, Once once, EventStreams streams) {
        this.starting = starting;
        this.progress = progress;
        this.once = once;
        this.streams = streams;
    }

    /**
     * Starts a run over sources, or over one address. {@code Location} tells how far it has come. {@code POST
     * /api/v1/jobs/ingest} takes the same as JSON.
     *
     * @param ingest which sources, or which address
     * @return the run
     */
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 400, code = "jobs.nothing-to-ingest")
    @Answers(status = 403, code = "jobs.person-needed")
    @Answers(status = 404, code = "jobs.source-not-found")
    @Answers(status = 422, code = "jobs.source-address")
    @PostMapping("/api/v1/jobs/runs")
    @Cost(Cost.DEAREST)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Run> start(@RequestBody @Valid Ingest ingest) {
        var owner = Owner.current();
        var wanted = starting.wanted(ingest, owner);
        return JobPagesEndpoint.accepted(
                once.execute(() -> progress.find(starting.start(owner, wanted, ingest)), JobPagesEndpoint::accepted));
    }

    /**
     * Tells how far a run has come.
     *
     * <p>With {@code Accept: text/event-stream} the answer goes on: an event {@code progress} with the run as its data now and
     * after every change, until it is {@code DONE} or the token is void.
     *
     * @param id names the run
     */
    @GetMapping(path = "/api/v1/jobs/runs/{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Permission.READ_JOBS)
    @Answers(status = 404, code = "jobs.run-not-found")
    @Answers(status = 429, code = "gateway.too-many-streams")
    void run(@PathVariable RunId id, HttpServletRequest request, HttpServletResponse response) {
        streams.tell(request, response, () -> told(progress.find(id)));
    }

    private static EventStreams.Told<Run> told(Run run) {
        var pages = run.progress();
        var sources = run.sources().stream().map(RunsEndpoint::state).collect(Collectors.joining("-"));
        var id = "%d-%d-%d-%d-%s".formatted(pages.refused(), pages.jobs(), pages.extracted(), pages.matched(), sources);
        return new EventStreams.Told<>(id, "progress", run, run.state() == Run.State.DONE);
    }

    private static String state(Harvest source) {
        return "%s.%d.%d.%d".formatted(source.state(), source.found(), source.refused(), source.gone());
    }
}
