/** What happens between us and people outside: messages, meetings, calls, and what they agree to. */
@NullMarked
package io.rolewright.events.communications;

import org.jspecify.annotations.NullMarked;
