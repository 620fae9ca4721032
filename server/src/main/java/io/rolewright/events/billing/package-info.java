/** What happened to the agency's money. */
@NullMarked
package io.rolewright.events.billing;

import org.jspecify.annotations.NullMarked;
