/** Clients, the people there, and the terms that they signed. */
@NullMarked
package io.rolewright.hiring.internal;

import org.jspecify.annotations.NullMarked;
