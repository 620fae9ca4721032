package io.rolewright.events.audit;

import io.rolewright.events.Event;
import io.rolewright.events.EventType;
import io.rolewright.shared.VerificationId;

/** Somebody had the trail verified. @param entries how many were looked at @param coveredUpTo position of the last signed head @param findings how many places were not right */
@EventType("audit.trail-verified.v1")
public record TrailVerified(VerificationId verification, long entries, long coveredUpTo, long findings)
        implements Event {
    @Override
    public VerificationId subject() {
        return verification;
    }
}
