/** Requests that are sent again: what they do is done once, and they get the first answer. */
@NullMarked
package io.rolewright.runtime.idempotency;

import org.jspecify.annotations.NullMarked;
