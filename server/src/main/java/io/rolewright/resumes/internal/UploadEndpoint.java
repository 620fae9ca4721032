package io.rolewright.resumes.internal;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.JobId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UploadId;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files. */
@RestController
class UploadEndpoint {
    private final Intake intake;

    UploadEndpoint(Intake intake) {
        this.intake = intake;
    }

    /**
     * An upload that was accepted.
     *
     * @param id names it; its progress stands at the address in {@code Location}
     */
    record Accepted(UploadId id) {}

    /**
     * Takes résumés.
     *
     * <p>PDF, DOCX, HTML or plain text, one or many, or zips of them. When it answers, every file is safe or is named with the
     * reason why not; reading goes on afterwards and can be watched at the address in {@code Location}.
     *
     * @param files the files
     * @param jobId the job that they were sent for, if any
     * @return names the upload
     */
    @PostMapping(path = "/api/v1/resumes/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Cost(Cost.DEAREST)
    @Allowed(Permission.EDIT_CANDIDATES)
    @Answers(status = 400, code = "resumes.no-files")
    @Answers(status = 403, code = "resumes.person-needed")
    @Answers(status = 422, code = "resumes.too-many-files")
    ResponseEntity<Accepted> upload(
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            @RequestParam(required = false) @Nullable JobId jobId)
            throws IOException {
        if (files == null || files.isEmpty()) {
            throw ContractException.unreadable("resumes.no-files");
        }
        return accepted(intake.take(files, jobId));
    }

    static ResponseEntity<Accepted> accepted(Admission.Admitted admitted) {
        var id = admitted.upload();
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/resumes/uploads/" + id.text()))
                .body(new Accepted(id));
    }
}
