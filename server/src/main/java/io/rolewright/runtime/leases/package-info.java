/** Leases with fencing tokens, and the timed work that one process at a time does under them. */
@NullMarked
package io.rolewright.runtime.leases;

import org.jspecify.annotations.NullMarked;
