/** Text messages by Twilio: those that go out, those that come in, and what is told of them. */
@NullMarked
package io.rolewright.communications.internal.texts;

import org.jspecify.annotations.NullMarked;
