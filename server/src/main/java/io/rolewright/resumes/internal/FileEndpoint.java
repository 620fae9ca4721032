package io.rolewright.resumes.internal;

import io.rolewright.resumes.Resume;
import io.rolewright.runtime.web.PersonalReads;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cost;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import io.rolewright.shared.ResumeId;
import io.rolewright.storage.FilesInternal;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives files back. */
@RestController
class FileEndpoint {
    private final Resumes resumes;
    private final FilesInternal files;

    FileEndpoint(Resumes resumes, FilesInternal files) {
        this.resumes = resumes;
        this.files = files;
    }

    /**
     * Downloads a résumé's file as it was sent.
     *
     * <p>No browser shows it by itself. The download is written to the trail.
     *
     * @param id names the résumé
     * @return the file's bytes
     */
    @GetMapping("/api/v1/resumes/{id}/file")
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("resume-file")
    @Answers(status = 404, code = "resumes.resume-unknown")
    @Answers(status = 404, code = "storage.file-unknown")
    @Answers(status = 500, code = "storage.file-damaged")
    ResponseEntity<InputStreamResource> file(@PathVariable ResumeId id) {
        var resume = resumes.find(id, Viewer.current()).orElseThrow(() -> unknown(id));
        var content = files.open(resumes.findFile(id).orElseThrow(() -> unknown(id)));
        PersonalReads.show(resume.candidateId());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .contentLength(resume.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(resume))
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    private static String attachment(Resume resume) {
        return ContentDisposition.attachment()
                .filename(resume.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static ContractException unknown(ResumeId id) {
        return ContractException.notFound("resumes.resume-unknown", id);
    }
}
