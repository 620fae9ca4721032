/** Adverts on boards, tested against twins of the boards. */
@NullMarked
package io.rolewright.listings.internal;

import org.jspecify.annotations.NullMarked;
