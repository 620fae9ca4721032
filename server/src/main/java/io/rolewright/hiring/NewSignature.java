package io.rolewright.hiring;

import io.rolewright.shared.ContactId;
import io.rolewright.shared.FileReference;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a client company has signed terms, to be written down.
 *
 * @param contactId who signed for it
 * @param signedOn on which day
 * @param document the stored document with the signature
 */
public record NewSignature(
        @NotNull ContactId contactId,
        @NotNull LocalDate signedOn,
        @Nullable FileReference document) {}
