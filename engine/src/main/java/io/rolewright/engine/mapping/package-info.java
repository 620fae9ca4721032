/** Turns what job boards and feeds answer into {@code JobPosting} objects of schema.org, by mappings that are data. */
@NullMarked
package io.rolewright.engine.mapping;

import org.jspecify.annotations.NullMarked;
