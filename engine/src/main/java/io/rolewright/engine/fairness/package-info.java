/** Audits of what scores do to groups of people, from what they say of themselves. Nothing here enters a score. */
@NullMarked
package io.rolewright.engine.fairness;

import org.jspecify.annotations.NullMarked;
