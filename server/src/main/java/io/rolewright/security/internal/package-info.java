/** Rotates keys, encrypts for other programs, and keeps the policies. */
@NullMarked
package io.rolewright.security.internal;

import org.jspecify.annotations.NullMarked;
