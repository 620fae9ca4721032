package io.rolewright.communications.internal.calls;

import io.rolewright.communications.RecordingState;
import io.rolewright.runtime.web.PersonalReads;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Permission;
import io.rolewright.shared.PhoneCallId;
import io.rolewright.shared.ReadsPersonalData;
import io.rolewright.storage.FilesInternal;
import java.util.Objects;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives recordings of calls out. */
@RestController
class RecordingEndpoint {
    private final PhoneCalls calls;
    private final RecordingRows rows;
    private final FilesInternal files;

    RecordingEndpoint(PhoneCalls calls, RecordingRows rows, FilesInternal files) {
        this.calls = calls;
        this.rows = rows;
        this.files = files;
    }

    /**
     * Gives out the recording of a call to which the person called has agreed, as a whole.
     *
     * @param id names the call
     * @return the sound
     */
    @GetMapping("/api/v1/communications/calls/{id}/recording")
    @Allowed(Permission.READ_MESSAGES)
    @ReadsPersonalData("call-recording")
    @Answers(status = 404, code = "communications.call-unknown")
    @Answers(status = 404, code = "communications.recording-unknown")
    @Answers(status = 500, code = "storage.file-damaged")
    ResponseEntity<InputStreamResource> recording(@PathVariable PhoneCallId id) {
        var call = calls.find(id).orElseThrow(() -> CallOrders.unknown(id));
        var kept = rows.find(id)
                .filter(row -> row.state() == RecordingState.KEPT)
                .orElseThrow(() -> ContractException.notFound("communications.recording-unknown", id.text()));
        PersonalReads.show(call.person().id());
        var type = MediaType.parseMediaType(Objects.requireNonNull(kept.type()));
        return ResponseEntity.ok()
                .contentType(type)
                .contentLength(Objects.requireNonNull(kept.size()))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(id, type))
                .header("X-Content-Type-Options", "nosniff")
                .body(files.open(Objects.requireNonNull(kept.file())));
    }

    private static String attachment(PhoneCallId id, MediaType type) {
        var ending = type.getSubtype().equals("wav") ? "wav" : "mp3";
        return ContentDisposition.attachment()
                .filename("call-%s.%s".formatted(id.text(), ending))
                .build()
                .toString();
    }
}
