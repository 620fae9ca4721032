package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import io.rolewright.shared.ContactId;
import io.rolewright.shared.FileReference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A client company has signed terms, and somebody wrote it down.
 *
 * @param client which
 * @param version the number of the terms
 * @param contact who signed
 * @param signedOn on which day
 * @param validFrom from which day on they hold
 * @param document the stored document with the signature, if there is one
 */
@EventType("hiring.terms-signed.v1")
public record TermsSigned(
        ClientId client,
        int version,
        ContactId contact,
        LocalDate signedOn,
        LocalDate validFrom,
        @Nullable FileReference document)
        implements Event {
    @Override
    public ClientId subject() {
        return client;
    }
}
