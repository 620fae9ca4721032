/** Calls that a script leads: what is said, how it is understood and what comes of it, whoever carries the voice. */
@NamedInterface("script")
@NullMarked
package io.rolewright.communications.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
