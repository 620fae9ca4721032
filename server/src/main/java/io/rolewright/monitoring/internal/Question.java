package io.rolewright.monitoring.internal;

import io.rolewright.monitoring.SeenError;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to know of the errors; what is absent does not restrict. */
record Question(
        @Nullable List<String> services,
        SeenError.@Nullable State state,
        @Nullable Instant since,
        @Nullable String fingerprint) {}
