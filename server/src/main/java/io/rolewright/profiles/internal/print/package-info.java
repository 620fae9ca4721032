/** Prints résumés as documents for word processors and as pages. */
@NullMarked
package io.rolewright.profiles.internal.print;

import org.jspecify.annotations.NullMarked;
