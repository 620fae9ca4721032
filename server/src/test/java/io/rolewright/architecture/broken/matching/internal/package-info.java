/** Hidden from others. */
@NullMarked
package io.rolewright.architecture.broken.matching.internal;

import org.jspecify.annotations.NullMarked;
