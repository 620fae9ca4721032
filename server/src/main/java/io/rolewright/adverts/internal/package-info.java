/** How jobs become adverts. */
@NullMarked
package io.rolewright.adverts.internal;

import org.jspecify.annotations.NullMarked;
