/** Finds candidates among many by words, meaning and filters; whichever engine keeps them, nothing of who they are is in it. */
@NullMarked
package io.rolewright.matching.internal.index;

import org.jspecify.annotations.NullMarked;
