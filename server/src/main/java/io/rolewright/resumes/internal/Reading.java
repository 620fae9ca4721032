package io.rolewright.resumes.internal;

import io.rolewright.events.resumes.ResumeRead;
import io.rolewright.events.resumes.ResumeReceived;
import io.rolewright.events.resumes.ResumeRefused;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.shared.ContractException;
import io.rolewright.storage.DocumentsInternal;
import io.rolewright.storage.FileReading;
import io.rolewright.storage.FileToRead;
import org.springframework.stereotype.Component;

/** Has received files read. */
@Component
class Reading {
    private final Resumes resumes;
    private final DocumentsInternal documents;
    private final EventLog events;

    Reading(Resumes resumes, DocumentsInternal documents, EventLog events) {
        this.resumes = resumes;
        this.documents = documents;
        this.events = events;
    }

    /** What came of reading a received file. */
    record Done(ResumeReceived received, FileReading reading) {}

    Done read(ResumeReceived received) {
        var id = received.resume();
        var resume = resumes.find(id, Viewer.current()).orElseThrow(() -> unknown(received));
        var file = resumes.findFile(id).orElseThrow(() -> unknown(received));
        return new Done(received, documents.read(new FileToRead(file, resume.fileName())));
    }

    void note(Done done) {
        var candidate = done.received().candidate();
        var resume = done.received().resume();
        if (!resumes.markRead(resume, done.reading())) {
            return;
        }
        if (done.reading().document() != null) {
            events.append(new ResumeRead(candidate, resume, done.reading().document()));
        } else if (done.reading().refusal() != null) {
            events.append(new ResumeRefused(candidate, resume, done.reading().refusal()));
        }
    }

    private static ContractException unknown(ResumeReceived received) {
        return ContractException.notFound("resumes.resume-unknown", received.resume());
    }
}
