/** How much may come in: the size and the pace of bodies, the work under way at once, and what each caller may ask for. */
@NullMarked
package io.rolewright.gateway.internal.limits;

import org.jspecify.annotations.NullMarked;
