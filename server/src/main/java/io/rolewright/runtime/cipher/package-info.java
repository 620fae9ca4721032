/** Encrypts fields and files under data keys that a master key wraps. */
@NullMarked
package io.rolewright.runtime.cipher;

import org.jspecify.annotations.NullMarked;
