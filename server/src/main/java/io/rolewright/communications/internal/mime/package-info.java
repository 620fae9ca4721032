/** Reads raw e-mail from strangers: bounded, and never with a failure. */
@NullMarked
package io.rolewright.communications.internal.mime;

import org.jspecify.annotations.NullMarked;
