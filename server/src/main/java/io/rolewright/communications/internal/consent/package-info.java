/** What people agreed to, and what law and house allow at a time: nothing is sent past it. */
@NullMarked
package io.rolewright.communications.internal.consent;

import org.jspecify.annotations.NullMarked;
