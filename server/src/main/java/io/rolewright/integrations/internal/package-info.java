/** How the house reaches others, and how they reach it. */
@NullMarked
package io.rolewright.integrations.internal;

import org.jspecify.annotations.NullMarked;
