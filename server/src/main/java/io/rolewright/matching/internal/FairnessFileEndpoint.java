package io.rolewright.matching.internal;

import io.rolewright.matching.internal.pack.AuditSheet;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Permission;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives audits of fairness out as files. */
@RestController
class FairnessFileEndpoint {
    private final FairnessAudit audit;

    FairnessFileEndpoint(FairnessAudit audit) {
        this.audit = audit;
    }

    /**
     * Downloads an audit of scores as pages to print and to keep.
     *
     * @param format what kind of file
     * @param jobId only scores for these jobs
     * @param from only scores made at this time or later
     * @param to only scores made before this time
     * @return the file's bytes
     */
    @GetMapping("/api/v1/matches/fairness/file")
    @Cost(Cost.DEAREST)
    @Allowed(Permission.AUDIT_FAIRNESS)
    @Answers(status = 409, code = "matching.nothing-scored")
    ResponseEntity<byte[]> file(
            @RequestParam(defaultValue = "PDF") PackFormat format,
            @RequestParam(required = false) @Nullable List<JobId> jobId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        var sheet = AuditSheet.of(audit.report(new Scores.Sample(jobId, from, to)));
        var name = ContentDisposition.attachment()
                .filename("fairness." + format.ending())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(format.write(sheet));
    }
}
