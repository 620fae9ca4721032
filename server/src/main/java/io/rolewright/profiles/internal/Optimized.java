package io.rolewright.profiles.internal;

import io.rolewright.profiles.OptimizedResume;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of a résumé with what stands in it.
 *
 * @param about what is told about it
 * @param resume in the fields of JSON Resume
 */
record Optimized(OptimizedResume about, ObjectNode resume) {}
