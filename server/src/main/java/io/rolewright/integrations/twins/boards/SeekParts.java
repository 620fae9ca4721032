package io.rolewright.integrations.twins.boards;

/** What SEEK is made of. */
record SeekParts(
        SeekPositions positions,
        SeekProducts products,
        SeekEvents events,
        SeekSubscriptions subscriptions,
        SeekDeliveries deliveries,
        SeekCandidates candidates,
        SeekAccess access) {}
