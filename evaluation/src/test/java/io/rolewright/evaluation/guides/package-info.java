/** Runs what the guides tell a reader to type. */
@NullMarked
package io.rolewright.evaluation.guides;

import org.jspecify.annotations.NullMarked;
