/** Has messages carried to people: each is judged at its time, handed over, and what came of it is written down. */
@NullMarked
package io.rolewright.communications.internal.delivery;

import org.jspecify.annotations.NullMarked;
