package io.rolewright.resumes.internal;

import io.rolewright.shared.MessageId;
import io.rolewright.shared.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Résumés that came with an e-mail.
 *
 * @param message the e-mail
 * @param code of the job to whose address it came; absent when it came to none
 * @param keeper who looks after the mailbox, and whose candidates they become
 * @param arrivals the résumés
 */
record Mailed(MessageId message, @Nullable String code, UserId keeper, List<Arrival> arrivals) {
    Mailed {
        arrivals = List.copyOf(arrivals);
    }
}
