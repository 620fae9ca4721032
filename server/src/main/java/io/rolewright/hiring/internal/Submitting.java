package io.rolewright.hiring.internal;

import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.MandateState;
import io.rolewright.events.hiring.SubmissionMade;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.Contact;
import io.rolewright.hiring.Mandate;
import io.rolewright.hiring.NewSubmission;
import io.rolewright.hiring.Submission;
import io.rolewright.hiring.Terms;
import io.rolewright.profiles.BlindFilesInternal;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.SubmissionId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Puts people forward to clients, once they have agreed, under terms that hold, nobody twice, and nobody who is off limits. */
@Component
class Submitting {
    private final ApplicationKeeping applications;
    private final Contacts contacts;
    private final Mandates mandates;
    private final TermsVersions terms;
    private final AgencyDay day;
    private final OffLimits offLimits;
    private final BlindFilesInternal files;
    private final Submissions submissions;
    private final Introductions introductions;
    private final Moves moves;
    private final Once once;
    private final EventLog events;
    private final Ids ids;
    private final Clock clock;

    Submitting(
            ApplicationKeeping applications,
            Contacts contacts,
            Mandates mandates,
            TermsVersions terms,
            AgencyDay day,
            OffLimits offLimits,
            BlindFilesInternal files,
            Submissions submissions,
            Introductions introductions,
            Moves moves,
            Once once,
            EventLog events,
            Ids ids,
            Clock clock) {
        this.applications = applications;
        this.contacts = contacts;
        this.mandates = mandates;
        this.terms = terms;
        this.day = day;
        this.offLimits = offLimits;
        this.files = files;
        this.submissions = submissions;
        this.introductions = introductions;
        this.moves = moves;
        this.once = once;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Submission submit(NewSubmission wanted) {
        var application = applications.summary(wanted.applicationId());
        var contact = contact(wanted.contactId());
        StageRules.requireNext(Moves.course(application), ApplicationStage.SUBMITTED);
        requireFirst(application.candidateId(), contact.clientId());
        offLimits.requireFree(application.candidateId(), contact.clientId());
        var submission = submission(application, contact, wanted);
        return once.executeAbout(KeyName.of(submission.candidateId()), () -> {
            introductions.lock(submission.clientId());
            requireFirst(submission.candidateId(), submission.clientId());
            submissions.add(submission);
            introductions.add(submission);
            moves.make(application, ApplicationStage.SUBMITTED, null, submission.submittedBy(), null);
            events.append(new SubmissionMade(
                    submission.id(),
                    submission.applicationId(),
                    submission.candidateId(),
                    submission.clientId(),
                    submission.contactId(),
                    submission.termsVersion(),
                    submission.mandateId(),
                    submission.submittedAt()));
            return submission;
        });
    }

    private Contact contact(ContactId id) {
        var contact =
                contacts.find(id).orElseThrow(() -> ContractException.notFound("hiring.contact-not-found", id.text()));
        if (contact.email() == null) {
            throw ContractException.invalid("hiring.contact-unreachable", id.text());
        }
        return contact;
    }

    private void requireFirst(CandidateId candidate, ClientId client) {
        submissions.owned(candidate, client, day.today()).ifPresent(earlier -> {
            throw ContractException.conflict(
                    "hiring.already-submitted",
                    day.on(earlier.submittedAt()),
                    earlier.id().text());
        });
    }

    private Submission submission(ApplicationSummary application, Contact contact, NewSubmission wanted) {
        var by = Owner.current();
        var client = contact.clientId();
        var mandate = mandate(application.candidateId(), client);
        var inForce = terms(client);
        var blind = files.store(application.candidateId());
        return new Submission(
                ids.next(SubmissionId::new),
                application.id(),
                application.candidateId(),
                client,
                contact.id(),
                mandate.id(),
                inForce.version(),
                blind.file(),
                blind.reference(),
                Texts.present(wanted.note()),
                null,
                day.today().plusMonths(inForce.ownershipMonths()),
                null,
                null,
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
    }

    private Mandate mandate(CandidateId candidate, ClientId client) {
        return mandates.current(candidate, client)
                .filter(mandate -> mandate.state() == MandateState.GIVEN)
                .orElseThrow(() -> ContractException.conflict("hiring.mandate-missing", client.text()));
    }

    private Terms terms(ClientId client) {
        return terms.inForce(client, day.today())
                .orElseThrow(() -> ContractException.conflict("hiring.terms-missing", client.text()));
    }
}
