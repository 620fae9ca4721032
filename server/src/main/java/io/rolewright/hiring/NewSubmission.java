package io.rolewright.hiring;

import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.Personal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be put forward to a client.
 *
 * @param applicationId their way to the job
 * @param contactId who at the client gets the e-mail
 * @param note what we say about them there, beside their résumé; without what tells who they are
 */
public record NewSubmission(
        @NotNull ApplicationId applicationId,
        @NotNull ContactId contactId,
        @Nullable @Personal @Size(max = 5000) String note) {
    /** Without the note, so that it cannot reach a log. */
    @Override
    public String toString() {
        return "NewSubmission " + applicationId;
    }
}
