/** What tests of other services use in place of {@code communications}. */
@NullMarked
package io.rolewright.communications;

import org.jspecify.annotations.NullMarked;
