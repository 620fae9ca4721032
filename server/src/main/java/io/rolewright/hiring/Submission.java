package io.rolewright.hiring;

import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.StageReason;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.MessageId;
import io.rolewright.shared.Personal;
import io.rolewright.shared.SubmissionId;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was put forward to a client.
 *
 * @param id names it
 * @param applicationId their way to the job
 * @param candidateId who
 * @param clientId to which client
 * @param contactId to whom there
 * @param mandateId by which the candidate agreed
 * @param termsVersion the version of the client's terms that hold for it
 * @param file the résumé that was sent, without who they are
 * @param reference what the client knows them by
 * @param note what we said about them
 * @param messageId the e-mail; absent until it is on its way
 * @param ownedUntil from which day on somebody else may put them forward there
 * @param answer what the client says; absent until it does
 * @param reason why it does not want them; absent when it does
 * @param submittedBy who put them forward
 * @param submittedAt when
 * @param answeredAt when the client's answer was written down; absent until it is
 */
public record Submission(
        SubmissionId id,
        ApplicationId applicationId,
        CandidateId candidateId,
        ClientId clientId,
        ContactId contactId,
        MandateId mandateId,
        int termsVersion,
        FileReference file,
        String reference,
        @Nullable @Personal String note,
        @Nullable MessageId messageId,
        LocalDate ownedUntil,
        @Nullable Answer answer,
        @Nullable StageReason reason,
        UserId submittedBy,
        Instant submittedAt,
        @Nullable Instant answeredAt) {
    /** The same with what we said about them. */
    public Submission noted(String said) {
        return new Submission(
                id,
                applicationId,
                candidateId,
                clientId,
                contactId,
                mandateId,
                termsVersion,
                file,
                reference,
                said,
                messageId,
                ownedUntil,
                answer,
                reason,
                submittedBy,
                submittedAt,
                answeredAt);
    }

    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "Submission " + id;
    }
}
