/** The twin of Twilio: messages and calls, and people at the other end who do as they were told to. */
@NamedInterface("twins.phone")
@NullMarked
package io.rolewright.integrations.twins.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
