/** Writes e-mails, hands them to a mail server (SMTP), and asks its journal about those of which nobody knows. */
@NullMarked
package io.rolewright.communications.internal.smtp;

import org.jspecify.annotations.NullMarked;
