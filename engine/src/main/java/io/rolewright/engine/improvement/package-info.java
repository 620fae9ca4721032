/** Proposes a better wording of a job posting, change by change, each proven to ask for nothing more. */
@NullMarked
package io.rolewright.engine.improvement;

import org.jspecify.annotations.NullMarked;
