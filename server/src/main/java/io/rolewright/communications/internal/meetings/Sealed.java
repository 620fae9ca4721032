package io.rolewright.communications.internal.meetings;

import org.jspecify.annotations.Nullable;

/** The {@link Words} of a meeting, encrypted. */
record Sealed(byte[] subject, byte @Nullable [] text, byte @Nullable [] place) {}
