package io.rolewright.resumes.internal;

import io.rolewright.resumes.Resume;
import io.rolewright.resumes.ResumeState;
import io.rolewright.resumes.ResumesApi;
import io.rolewright.resumes.Upload;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UploadId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Shows résumés and uploads. */
@RestController
class ResumesController implements ResumesApi {
    private final Resumes resumes;
    private final Uploads uploads;
    private final Cursors cursors;

    ResumesController(Resumes resumes, Uploads uploads, Cursors cursors) {
        this.resumes = resumes;
        this.uploads = uploads;
        this.cursors = cursors;
    }

    @Override
    public Page<Resume> list(
            int limit,
            @Nullable String cursor,
            String sort,
            @Nullable List<CandidateId> candidateId,
            @Nullable List<ResumeState> state) {
        var question = ResumeQuestion.of(limit, sort, candidateId, state);
        var found = resumes.list(cursor == null ? question : continued(question, cursor), Viewer.current());
        return Page.cut(
                found,
                limit,
                last -> cursors.write(question.text(), List.of(last.id().text())));
    }

    private ResumeQuestion continued(ResumeQuestion question, String cursor) {
        return question.after(
                UUID.fromString(cursors.read(question.text(), cursor).getFirst()));
    }

    @Override
    public Resume find(ResumeId id) {
        return resumes.find(id, Viewer.current())
                .orElseThrow(() -> ContractException.notFound("resumes.resume-unknown", id));
    }

    @Override
    public Upload upload(UploadId id) {
        return uploads.find(id, Viewer.current())
                .orElseThrow(() -> ContractException.notFound("resumes.upload-unknown", id));
    }
}
