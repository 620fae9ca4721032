/** Adverts, tested as the service that reads them. */
@NullMarked
package io.rolewright.adverts.internal;

import org.jspecify.annotations.NullMarked;
