package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.AttachedFile;
import io.rolewright.communications.NewMessage;
import io.rolewright.communications.internal.conversations.Outgoing;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.Person;
import io.rolewright.storage.FilesInternal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.InputStreamResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Invites people by mail, each alone: whoever else is invited is none of their business. */
@Component
class InvitationMail {
    /** What is wrong with one person, and not with the meeting. */
    private static final Set<String> THEIRS = Set.of("communications.no-address", "runtime.data-key-destroyed");

    private final Meetings meetings;
    private final Errands errands;
    private final Inviting inviting;
    private final Changes changes;
    private final Outgoing outgoing;
    private final FilesInternal files;
    private final TransactionOperations transactions;

    InvitationMail(
            Meetings meetings,
            Errands errands,
            Inviting inviting,
            Changes changes,
            Outgoing outgoing,
            FilesInternal files,
            TransactionOperations transactions) {
        this.meetings = meetings;
        this.errands = errands;
        this.inviting = inviting;
        this.changes = changes;
        this.outgoing = outgoing;
        this.files = files;
        this.transactions = transactions;
    }

    /**
     * Has everybody written to about a meeting as it is now, once.
     *
     * @return true: nothing more is to come
     * @throws ContractException {@code communications.organizer-unreachable} (409)
     */
    boolean send(Errand errand) {
        var meeting = meetings.find(errand.meeting()).orElseThrow();
        if (isNews(meeting, errand.told())) {
            meeting.attendance().forEach(one -> send(meeting, one.person(), errand.told() >= 0));
        }
        transactions.executeWithoutResult(status -> {
            meetings.lock(meeting.organizer());
            errands.told(meeting.id(), meeting.sequence());
            meetings.find(meeting.id())
                    .filter(now -> now.sequence() == meeting.sequence() && !now.isCancelled())
                    .ifPresent(this::arrange);
        });
        return true;
    }

    /** What nobody was invited to is called off without a word. */
    private static boolean isNews(Stored meeting, int told) {
        return told < meeting.sequence() && (told >= 0 || !meeting.isCancelled());
    }

    private void arrange(Stored meeting) {
        var after = meeting.arranged(meeting.attendance(), meeting.link());
        if (!after.equals(meeting)) {
            changes.note(after, false);
        }
    }

    private void send(Stored meeting, Person person, boolean isKnown) {
        try {
            var invitation = inviting.invitation(meeting, person);
            var template = invitation.isCancelled() ? "meeting-cancellation" : "meeting-invitation";
            var intent = "invitation " + meeting.id().text() + " " + meeting.sequence() + " " + person.text();
            var values = MeetingWords.values(meeting, invitation.words());
            if (isKnown) {
                values.put("moved", "true");
            }
            outgoing.take(NewMessage.of(intent, person, Purpose.PROCESS, template, values)
                    .by(Channel.EMAIL)
                    .with(List.of(file(person, invitation))));
        } catch (ContractException refused) {
            if (!THEIRS.contains(refused.code())) {
                throw refused;
            }
        }
    }

    private AttachedFile file(Person person, Invitation invitation) {
        var lines = new ByteArrayInputStream(invitation.text().getBytes(StandardCharsets.UTF_8));
        var stored = files.store(new KeyName(person.text()), new InputStreamResource(lines));
        return new AttachedFile(stored.reference(), "invitation.ics", invitation.type());
    }
}
