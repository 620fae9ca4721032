/** Cuts text into folded words, so that equal words look equal however they are written, and tells its language. */
@NullMarked
package io.rolewright.engine.language;

import org.jspecify.annotations.NullMarked;
