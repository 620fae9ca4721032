/** Facts about keys and policies. */
@NullMarked
package io.rolewright.events.security;

import org.jspecify.annotations.NullMarked;
