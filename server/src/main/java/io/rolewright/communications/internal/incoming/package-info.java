/** E-mails that came, each brought to where it belongs: a conversation, the message that came back, the meeting that it answers. */
@NullMarked
package io.rolewright.communications.internal.incoming;

import org.jspecify.annotations.NullMarked;
