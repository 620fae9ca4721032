/** Conversations with people whom we know, and with strangers. */
@NullMarked
package io.rolewright.communications.internal.conversations;

import org.jspecify.annotations.NullMarked;
