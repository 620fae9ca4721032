/** Gives a call between two services of one process the rules of a call between two processes. */
@NullMarked
package io.rolewright.runtime.contracts;

import org.jspecify.annotations.NullMarked;
