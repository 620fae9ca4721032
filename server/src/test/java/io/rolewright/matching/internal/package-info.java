/** Matches, tested as the service that ranks. */
@NullMarked
package io.rolewright.matching.internal;

import org.jspecify.annotations.NullMarked;
