/** The door's filters and checks, in the order in which a request meets them. */
@NullMarked
package io.rolewright.gateway.internal;

import org.jspecify.annotations.NullMarked;
