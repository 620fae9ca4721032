/** Errors and status, tested as the service that keeps them. */
@NullMarked
package io.rolewright.monitoring.internal;

import org.jspecify.annotations.NullMarked;
