package io.rolewright.resumes.internal;

import io.rolewright.events.resumes.CandidateAdded;
import io.rolewright.events.resumes.ResumeMailed;
import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.events.resumes.ResumeSentAgain;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.FileName;
import io.rolewright.shared.Ids;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ResumeId;
import io.rolewright.shared.UploadId;
import io.rolewright.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes candidates and résumés of stored files: the whole upload at once, or nothing of it. */
@Component
class Admission {
    private final Candidates candidates;
    private final Resumes resumes;
    private final Uploads uploads;
    private final EventLog events;
    private final Once once;
    private final Ids ids;
    private final Clock clock;

    Admission(
            Candidates candidates, Resumes resumes, Uploads uploads, EventLog events, Once once, Ids ids, Clock clock) {
        this.candidates = candidates;
        this.resumes = resumes;
        this.uploads = uploads;
        this.events = events;
        this.once = once;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What came of an upload.
     *
     * @param upload names it
     * @param surplus stored files that were there already as somebody's résumé
     */
    record Admitted(UploadId upload, List<Arrival> surplus) {}

    Admitted admit(List<Arrival> arrivals, @Nullable JobId job) {
        return admit(Viewer.current().person(), arrivals, job);
    }

    /** The same on behalf of somebody who does not ask. */
    Admitted admit(UserId uploader, List<Arrival> arrivals, @Nullable JobId job) {
        var upload = new NewUpload(ids.next(UploadId::new), uploader, job, null, now());
        return once.execute(() -> new Admitted(upload.id(), admit(upload, arrivals)), UploadEndpoint::accepted);
    }

    /** Takes what came by e-mail, in the caller's transaction. A file that became known meanwhile is left where nobody can reach it. */
    void admit(Mailed mailed) {
        var upload = new NewUpload(ids.next(UploadId::new), mailed.keeper(), null, mailed, now());
        admit(upload, mailed.arrivals());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * The upload that is being admitted.
     *
     * @param mailed the e-mail that it came with; absent when somebody uploads it
     */
    record NewUpload(
            UploadId id,
            UserId uploader,
            @Nullable JobId job,
            @Nullable Mailed mailed,
            Instant at) {
        @Nullable
        UUID jobValue() {
            return job == null ? null : job.value();
        }
    }

    private List<Arrival> admit(NewUpload upload, List<Arrival> arrivals) {
        uploads.add(upload);
        var surplus = new ArrayList<Arrival>();
        for (var position = 0; position < arrivals.size(); position++) {
            switch (arrivals.get(position)) {
                case Arrival.Refused refused -> uploads.addRefused(upload.id(), position, refused);
                case Arrival.Known known -> note(upload, position, known.name(), known.resume(), true);
                case Arrival.InStore stored -> {
                    if (isSurplus(upload, position, stored)) {
                        surplus.add(stored);
                    }
                }
            }
        }
        return surplus;
    }

    private boolean isSurplus(NewUpload upload, int position, Arrival.InStore stored) {
        var known = resumes.findSame(stored.file().hash(), Viewer.current());
        var resume = known.orElseGet(() -> add(upload, stored));
        note(upload, position, stored.name(), resume, known.isPresent());
        return known.isPresent();
    }

    private void note(NewUpload upload, int position, FileName name, Resumes.Known resume, boolean alreadyKnown) {
        uploads.addStored(upload.id(), position, name, resume, alreadyKnown);
        if (alreadyKnown && upload.job() != null) {
            events.append(new ResumeSentAgain(resume.candidate(), resume.id(), upload.job()));
        }
        var mailed = upload.mailed();
        if (mailed != null) {
            events.append(
                    new ResumeMailed(resume.candidate(), resume.id(), mailed.message(), mailed.code(), alreadyKnown));
        }
    }

    private Resumes.Known add(NewUpload upload, Arrival.InStore stored) {
        var resume = ids.next(ResumeId::new);
        if (stored instanceof Arrival.Stored) {
            candidates.add(stored.candidate(), upload.uploader(), upload.at());
            events.append(new CandidateAdded(stored.candidate(), upload.uploader()));
        }
        resumes.add(resume, stored, upload);
        events.append(new ResumeReceived(
                stored.candidate(), resume, upload.job(), stored.file().size()));
        return new Resumes.Known(resume, stored.candidate());
    }
}
