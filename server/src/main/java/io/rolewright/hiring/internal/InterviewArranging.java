package io.rolewright.hiring.internal;

import io.rolewright.communications.Meeting;
import io.rolewright.communications.MeetingsInternal;
import io.rolewright.communications.NewMeeting;
import io.rolewright.events.hiring.ApplicationStage;
import io.rolewright.events.hiring.InterviewArranged;
import io.rolewright.hiring.ApplicationSummary;
import io.rolewright.hiring.Contact;
import io.rolewright.hiring.Interview;
import io.rolewright.hiring.NewInterview;
import io.rolewright.hiring.Submission;
import io.rolewright.jobs.JobsInternal;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Ids;
import io.rolewright.shared.InterviewId;
import io.rolewright.shared.Person;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Arranges talks between candidates and the clients to whom they were put forward. */
@Component
class InterviewArranging {
    /** Minutes before a talk: a day, and an hour. */
    private static final List<Integer> REMINDERS = List.of(1440, 60);

    private final ApplicationKeeping applications;
    private final Submissions submissions;
    private final Contacts contacts;
    private final ContactAddresses addresses;
    private final JobsInternal jobs;
    private final MeetingsInternal meetings;
    private final Interviews interviews;
    private final Moves moves;
    private final Once once;
    private final EventLog events;
    private final Ids ids;

    InterviewArranging(
            ApplicationKeeping applications,
            Submissions submissions,
            Contacts contacts,
            ContactAddresses addresses,
            JobsInternal jobs,
            MeetingsInternal meetings,
            Interviews interviews,
            Moves moves,
            Once once,
            EventLog events,
            Ids ids) {
        this.applications = applications;
        this.submissions = submissions;
        this.contacts = contacts;
        this.addresses = addresses;
        this.jobs = jobs;
        this.meetings = meetings;
        this.interviews = interviews;
        this.moves = moves;
        this.once = once;
        this.events = events;
        this.ids = ids;
    }

    Interview arrange(NewInterview wanted) {
        var application = applications.summary(wanted.applicationId());
        if (application.stage() != ApplicationStage.INTERVIEW) {
            StageRules.requireNext(Moves.course(application), ApplicationStage.INTERVIEW);
        }
        var client =
                submissions.latest(application.id()).map(Submission::clientId).orElseThrow();
        var people = wanted.contactIds().stream().map(id -> contact(client, id)).toList();
        people.forEach(addresses::keep);
        var meeting = meetings.arrange(meeting(application, wanted));
        var interview = interview(application, client, wanted, meeting);
        return once.executeAbout(KeyName.of(application.candidateId()), () -> add(application, interview));
    }

    private Contact contact(ClientId client, ContactId id) {
        var contact = contacts.find(client, id)
                .orElseThrow(() -> ContractException.notFound("hiring.contact-not-found", id.text()));
        if (contact.email() == null) {
            throw ContractException.invalid("hiring.contact-unreachable", id.text());
        }
        return contact;
    }

    /** Its key is the same until the talk is stored: who asks again after a failure gets the same meeting. */
    private NewMeeting meeting(ApplicationSummary application, NewInterview wanted) {
        var number = interviews.count(application.id()) + 1;
        var title = jobs.find(application.jobId()).posting().title();
        return new NewMeeting(
                "interview/%s/%d/%s".formatted(application.id().text(), number, wanted.start()),
                Owner.current(),
                Stream.concat(
                                Stream.of(Person.of(application.candidateId())),
                                wanted.contactIds().stream().map(Person::of))
                        .toList(),
                wanted.start(),
                wanted.zone(),
                wanted.minutes(),
                "Interview: " + title.substring(0, Math.min(title.length(), 180)),
                null,
                Texts.present(wanted.place()),
                wanted.video(),
                REMINDERS);
    }

    private Interview interview(ApplicationSummary application, ClientId client, NewInterview wanted, Meeting meeting) {
        return new Interview(
                ids.next(InterviewId::new),
                application.id(),
                application.candidateId(),
                client,
                wanted.contactIds(),
                meeting.id(),
                meeting.from(),
                meeting.until(),
                false,
                null,
                null,
                meeting.organizer());
    }

    private Interview add(ApplicationSummary application, Interview interview) {
        if (!interviews.add(interview)) {
            throw SeenVersion.outdated();
        }
        if (application.stage() != ApplicationStage.INTERVIEW) {
            moves.make(application, ApplicationStage.INTERVIEW, null, interview.arrangedBy(), null);
        }
        events.append(new InterviewArranged(
                interview.id(),
                interview.applicationId(),
                interview.candidateId(),
                interview.clientId(),
                interview.meetingId(),
                interview.from(),
                interview.until()));
        return interview;
    }
}
