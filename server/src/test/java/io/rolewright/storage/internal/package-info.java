/** Files and documents, tested as the service that keeps them. */
@NullMarked
package io.rolewright.storage.internal;

import org.jspecify.annotations.NullMarked;
