/** Spans of what this process does, sent by OTLP where somebody wants them, and otherwise never made. */
@NullMarked
package io.rolewright.runtime.tracing;

import org.jspecify.annotations.NullMarked;
