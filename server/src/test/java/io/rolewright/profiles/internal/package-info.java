/** Profiles, tested as the service that reads them. */
@NullMarked
package io.rolewright.profiles.internal;

import org.jspecify.annotations.NullMarked;
