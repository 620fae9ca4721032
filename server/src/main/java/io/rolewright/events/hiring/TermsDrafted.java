package io.rolewright.events.hiring;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.ClientId;
import java.time.LocalDate;

/**
 * Somebody drafted terms for a client company.
 *
 * @param client for which
 * @param version their number, from 1 for each client
 * @param validFrom from which day on they shall hold
 */
@EventType("hiring.terms-drafted.v1")
public record TermsDrafted(ClientId client, int version, LocalDate validFrom) implements Event {
    @Override
    public ClientId subject() {
        return client;
    }
}
