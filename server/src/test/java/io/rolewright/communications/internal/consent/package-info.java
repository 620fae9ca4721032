/** What people agreed to, and when they may be reached. */
@NullMarked
package io.rolewright.communications.internal.consent;

import org.jspecify.annotations.NullMarked;
