package io.rolewright.audit.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its row holds it.
 *
 * @param data the fact as PostgreSQL writes {@code jsonb}: one space after colon and comma, members by length and name
 * @param chained whether it got its link in the transaction that added it; entries of release 0.2 did not
 */
record StoredEntry(
        UUID id,
        Instant at,
        String type,
        String source,
        String subject,
        String actor,
        @Nullable String cause,
        String trace,
        String data,
        boolean chained) {}
