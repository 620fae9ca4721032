/** Calls that scripts lead, over the telephone. */
@NullMarked
package io.rolewright.communications.internal.calls;

import org.jspecify.annotations.NullMarked;
