/** How programs of our users are told of events. */
@NullMarked
package io.rolewright.integrations.internal.webhooks;

import org.jspecify.annotations.NullMarked;
