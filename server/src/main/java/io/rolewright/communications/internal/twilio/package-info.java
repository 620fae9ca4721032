/** How Twilio is asked, for text messages and calls alike. */
@NullMarked
package io.rolewright.communications.internal.twilio;

import org.jspecify.annotations.NullMarked;
