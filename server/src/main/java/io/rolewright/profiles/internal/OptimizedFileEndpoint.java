package io.rolewright.profiles.internal;

import io.rolewright.runtime.web.PersonalReads;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.Cost;
import io.rolewright.shared.OptimizedId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.ReadsPersonalData;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Gives versions of résumés out as files. */
@RestController
class OptimizedFileEndpoint {
    private final OptimizedReading reading;
    private final OptimizedFiles files;

    OptimizedFileEndpoint(OptimizedReading reading, OptimizedFiles files) {
        this.reading = reading;
        this.files = files;
    }

    /**
     * Downloads an enhanced or blind version as a file.
     *
     * <p>No browser shows it by itself, its name tells nobody's, and the same version gives the same bytes. The download is
     * written to the trail.
     *
     * @param id names the version
     * @param format what kind of file
     * @return the file's bytes
     */
    @GetMapping("/api/v1/resumes/optimized/{id}/file")
    @Cost(Cost.DEAR)
    @Allowed(Permission.READ_CANDIDATES)
    @ReadsPersonalData("optimized-resume-file")
    @Answers(status = 404, code = "profiles.optimized-unknown")
    ResponseEntity<byte[]> file(@PathVariable OptimizedId id, @RequestParam(defaultValue = "PDF") FileFormat format) {
        var optimized = reading.open(id);
        PersonalReads.show(optimized.about().candidateId());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, format))
                .header("X-Content-Type-Options", "nosniff")
                .body(files.write(optimized, format));
    }

    private static String attachment(OptimizedId id, FileFormat format) {
        return ContentDisposition.attachment()
                .filename("resume-%s.%s".formatted(id.text(), format.ending()))
                .build()
                .toString();
    }
}
