package io.rolewright.integrations.internal;

import org.jspecify.annotations.Nullable;

/**
 * What somebody posted to us, as it came.
 *
 * @param query of the address; absent where it has none
 * @param signature or whatever else proves who posted it; absent where none came
 */
record Posted(byte[] body, @Nullable String query, @Nullable String signature) {}
