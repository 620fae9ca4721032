package io.rolewright.hiring.internal;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.events.hiring.SubmissionMade;
import io.rolewright.hiring.Submission;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Person;
import io.rolewright.shared.SubmissionId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends clients the e-mails by which people are put forward. */
@Component
class SubmissionSending {
    private static final String TEMPLATE = "submission";
    private static final String PDF = "application/pdf";

    private final Submissions submissions;
    private final Applications applications;
    private final Contacts contacts;
    private final ContactAddresses addresses;
    private final JobTitles titles;
    private final MessagesInternal messages;

    SubmissionSending(
            Submissions submissions,
            Applications applications,
            Contacts contacts,
            ContactAddresses addresses,
            JobTitles titles,
            MessagesInternal messages) {
        this.submissions = submissions;
        this.applications = applications;
        this.contacts = contacts;
        this.addresses = addresses;
        this.titles = titles;
        this.messages = messages;
    }

    /** An e-mail that was handed over. */
    record Sent(SubmissionId submission, MessageId message) {}

    /** Hands the e-mail over; nothing when that was done, or the contact was removed meanwhile. */
    Optional<Sent> send(SubmissionMade fact) {
        var unsent = submissions.find(fact.submission()).filter(found -> found.messageId() == null);
        return unsent.flatMap(submission -> contacts.find(fact.contact()).map(contact -> {
            addresses.keep(contact);
            return new Sent(submission.id(), messages.send(message(submission)).id());
        }));
    }

    private NewMessage message(Submission submission) {
        var name = "Candidate " + submission.reference();
        var file = new AttachedFile(submission.file(), name + ".pdf", PDF);
        return NewMessage.of(
                        "submission/" + submission.id().text(),
                        Person.of(submission.contactId()),
                        Purpose.PROCESS,
                        TEMPLATE,
                        values(submission, name))
                .by(Channel.EMAIL)
                .with(List.of(file));
    }

    private Map<String, String> values(Submission submission, String name) {
        var application = applications.find(submission.applicationId()).orElseThrow();
        var values = new HashMap<>(Map.of("candidate", name, "job", titles.of(application.jobId())));
        var note = submission.note();
        if (note != null) {
            values.put("text", note);
        }
        return values;
    }

    void note(Optional<Sent> sent) {
        sent.ifPresent(one -> submissions.sent(one.submission(), one.message()));
    }
}
