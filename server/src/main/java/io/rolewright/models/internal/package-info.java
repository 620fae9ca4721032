/** Keeps artefacts, moves aliases, and watches what is live. */
@NullMarked
package io.rolewright.models.internal;

import org.jspecify.annotations.NullMarked;
