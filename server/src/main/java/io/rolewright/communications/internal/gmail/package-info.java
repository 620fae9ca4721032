/** Hands e-mails to Gmail in the place of a mail server, and asks it about those of which nobody knows. */
@NullMarked
package io.rolewright.communications.internal.gmail;

import org.jspecify.annotations.NullMarked;
