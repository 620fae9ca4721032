/** Messages to people and from them, joined to one conversation with each. */
@NullMarked
package io.rolewright.communications.internal.conversations;

import org.jspecify.annotations.NullMarked;
