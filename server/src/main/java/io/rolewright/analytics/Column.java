package io.rolewright.analytics;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name what programs call it
 * @param title what people call it
 * @param kind what stands in it
 * @param metric the definition that its figures follow; absent where they need none
 */
public record Column(
        String name,
        String title,
        ColumnKind kind,
        @Nullable String metric) {}
