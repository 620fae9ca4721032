package io.rolewright.hiring;

import io.rolewright.shared.ContactId;
import io.rolewright.shared.FileReference;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a client company has signed terms.
 *
 * @param contactId who signed for it
 * @param signedOn on which day
 * @param document the stored document with the signature, if there is one
 * @param recordedBy who wrote it down
 * @param recordedAt when
 */
public record Signature(
        ContactId contactId,
        LocalDate signedOn,
        @Nullable FileReference document,
        UserId recordedBy,
        Instant recordedAt) {}
