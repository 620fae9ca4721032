/** Models, tested as the service that keeps them. */
@NullMarked
package io.rolewright.models.internal;

import org.jspecify.annotations.NullMarked;
