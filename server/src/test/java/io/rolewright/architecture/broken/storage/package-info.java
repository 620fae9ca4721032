/** Reaches up to matching, and into what it hides. */
@NullMarked
package io.rolewright.architecture.broken.storage;

import org.jspecify.annotations.NullMarked;
