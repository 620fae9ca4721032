package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Permission;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Invitations as files. */
@RestController
class InvitationEndpoint {
    private final Inviting inviting;

    InvitationEndpoint(Inviting inviting) {
        this.inviting = inviting;
    }

    /** The invitation to a meeting, or word that it is off, as a file for any calendar (RFC 5545). */
    @GetMapping("/api/v1/communications/meetings/{id}/invitation.ics")
    @Allowed(Permission.READ_MESSAGES)
    @Answers(status = 404, code = "communications.meeting-unknown")
    @Answers(status = 409, code = "communications.organizer-unreachable")
    @Answers(status = 410, code = "runtime.data-key-destroyed")
    ResponseEntity<byte[]> download(@PathVariable MeetingId id) {
        var invitation = inviting.invitation(id);
        var file = ContentDisposition.attachment().filename("invitation.ics").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(invitation.type()))
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(invitation.text().getBytes(StandardCharsets.UTF_8));
    }
}
