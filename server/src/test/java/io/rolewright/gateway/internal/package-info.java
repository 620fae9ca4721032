/** Tests of the door. */
@NullMarked
package io.rolewright.gateway.internal;

import org.jspecify.annotations.NullMarked;
