/** Conversations with people, where they are reached, and what they agreed to. */
@NullMarked
package io.rolewright.communications.internal;

import org.jspecify.annotations.NullMarked;
