/** Mailboxes that we read, and the mail that comes there: each once, stored before its position is. */
@NullMarked
package io.rolewright.communications.internal.mailboxes;

import org.jspecify.annotations.NullMarked;
