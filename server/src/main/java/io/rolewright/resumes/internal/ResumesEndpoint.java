package io.rolewright.resumes.internal;

import io.rolewright.resumes.Upload;
import io.rolewright.runtime.web.EventStreams;
import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UploadId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells how uploads go on while they do. */
@RestController
class ResumesEndpoint {
    private final Uploads uploads;
    private final EventStreams streams;

    ResumesEndpoint(Uploads uploads, EventStreams streams) {
        this.uploads = uploads;
        this.streams = streams;
    }

    /**
     * Tells how far an upload has come.
     *
     * <p>Only who sent it and administrators see it. With {@code Accept: text/event-stream} the answer goes on: an event
     * {@code progress} with the upload as its data now and after every change, until it is {@code DONE} or the token is void.
     * Whoever comes again with {@code Last-Event-ID} hears what has changed since.
     *
     * @param id names the upload
     * @return its progress, with one result per file
     */
    @GetMapping(path = "/api/v1/resumes/uploads/{id}", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Allowed(Permission.EDIT_CANDIDATES)
    @Answers(status = 404, code = "resumes.upload-unknown")
    @Answers(status = 429, code = "gateway.too-many-streams")
    void upload(@PathVariable UploadId id, HttpServletRequest request, HttpServletResponse response) {
        var viewer = Viewer.current();
        streams.tell(request, response, () -> told(uploads.find(id, viewer).orElseThrow(() -> unknown(id))));
    }

    private static EventStreams.Told<Upload> told(Upload upload) {
        var progress = upload.progress();
        var id = "%d-%d-%d-%d-%d"
                .formatted(
                        progress.received(),
                        progress.read(),
                        progress.parsed(),
                        progress.matched(),
                        progress.refused());
        return new EventStreams.Told<>(id, "progress", upload, upload.state() == Upload.State.DONE);
    }

    private static ContractException unknown(UploadId id) {
        return ContractException.notFound("resumes.upload-unknown", id);
    }
}
