package io.rolewright.jobs.internal;

import io.rolewright.jobs.Run;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.FileName;
import io.rolewright.shared.Permission;
import io.rolewright.storage.FilesInternal;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploaded job pages into the store and starts a run over them. */
@RestController
class JobPagesEndpoint {
    static final KeyName KEY = KeyName.service("jobs");

    private final FilesInternal files;
    private final Intake intake;
    private final RunProgress progress;
    private final Once once;

    JobPagesEndpoint(FilesInternal files, Intake intake, RunProgress progress, Once once) {
        this.files = files;
        this.intake = intake;
        this.progress = progress;
        this.once = once;
    }

    /**
     * Starts a run over uploaded pages: web pages with a schema.org {@code JobPosting}, plain text, PDF or Word. The answer
     * comes when all are stored; {@code Location} tells how far the run has come. A body of JSON starts a run over sources, as
     * {@code POST /api/v1/jobs/runs} does.
     *
     * @param files one or many pages
     */
    @Allowed(Permission.EDIT_JOBS)
    @Answers(status = 400, code = "jobs.no-pages")
    @Answers(status = 400, code = "jobs.upload-broken")
    @Answers(status = 403, code = "jobs.person-needed")
    @PostMapping(path = "/api/v1/jobs/ingest", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Cost(Cost.DEAREST)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<Run> ingest(@RequestParam(required = false) @Nullable List<MultipartFile> files) {
        if (files == null || files.isEmpty()) {
            throw ContractException.unreadable("jobs.no-pages");
        }
        var owner = Owner.current();
        var pages = IntStream.range(0, files.size())
                .mapToObj(position -> store(position, files.get(position)))
                .toList();
        return accepted(once.execute(() -> progress.find(intake.start(owner, pages)), JobPagesEndpoint::accepted));
    }

    static ResponseEntity<Run> accepted(Run run) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/jobs/runs/" + run.id().text()))
                .body(run);
    }

    private Runs.Page store(int position, MultipartFile file) {
        var name = FileName.of(file.getOriginalFilename(), "page").text();
        try (var content = file.getInputStream()) {
            var stored = files.store(KEY, new InputStreamResource(content));
            return new Runs.Page(position, name, stored.reference(), null, false);
        } catch (ContractException refusal) {
            return refused(position, name, refusal);
        } catch (IOException failure) {
            throw ContractException.unreadable("jobs.upload-broken");
        }
    }

    /** A page that breaks a rule is refused by itself; a failure of ours refuses the whole upload. */
    private static Runs.Page refused(int position, String name, ContractException refusal) {
        if (refusal.problem().status() >= 500) {
            throw refusal;
        }
        return new Runs.Page(position, name, null, refusal.code(), true);
    }
}
