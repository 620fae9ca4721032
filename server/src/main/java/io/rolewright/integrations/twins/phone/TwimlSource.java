package io.rolewright.integrations.twins.phone;

import org.jspecify.annotations.Nullable;

/**
 * Where a document comes from.
 *
 * @param hook where it is asked for; null where it was told
 * @param document as it was told, empty where it is asked for
 */
record TwimlSource(@Nullable Hook hook, String document) {}
