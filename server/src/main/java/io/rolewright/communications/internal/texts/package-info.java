/** Text messages by Twilio: sent once, followed until they arrive, and taken in with the words that stop them. */
@NullMarked
package io.rolewright.communications.internal.texts;

import org.jspecify.annotations.NullMarked;
