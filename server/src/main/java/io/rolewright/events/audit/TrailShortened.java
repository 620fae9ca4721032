package io.rolewright.events.audit;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.DeedId;

/** Entries were dropped by the rule of retention. @param position of the last that went @param hash of the chain there, in hexadecimal */
@EventType("audit.trail-shortened.v1")
public record TrailShortened(DeedId deed, long position, String hash) implements Event {
    @Override
    public DeedId subject() {
        return deed;
    }
}
