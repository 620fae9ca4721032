package io.rolewright.hiring.internal;

import io.rolewright.runtime.web.PersonalReads;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import io.rolewright.shared.SubmissionId;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives proofs of introductions out as files. */
@RestController
class ProofEndpoint {
    private final Proofs proofs;
    private final SubmissionKeeping submissions;

    ProofEndpoint(Proofs proofs, SubmissionKeeping submissions) {
        this.proofs = proofs;
        this.submissions = submissions;
    }

    /**
     * Proves on one page who introduced whom to which client, when, under which terms and by which consent.
     *
     * <p>Behind it stands a line of a ledger to which lines are only added; each holds the hash of the one before, and the whole
     * ledger of the client is checked before the page is printed.
     *
     * @param id names the submission
     * @return a PDF
     */
    @GetMapping("/api/v1/submissions/{id}/proof")
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_APPLICATIONS)
    @ReadsPersonalData("submission-proof")
    @Answers(status = 404, code = "hiring.submission-not-found")
    @Answers(status = 500, code = "hiring.ledger-broken")
    ResponseEntity<byte[]> proof(@PathVariable SubmissionId id) {
        PersonalReads.show(submissions.find(id).candidateId());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id))
                .header("X-Content-Type-Options", "nosniff")
                .body(proofs.print(id));
    }

    private static String attachment(SubmissionId id) {
        return ContentDisposition.attachment()
                .filename("introduction-%s.pdf".formatted(id.text()))
                .build()
                .toString();
    }
}
