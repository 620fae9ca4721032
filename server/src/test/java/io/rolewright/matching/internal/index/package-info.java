@NullMarked
package io.rolewright.matching.internal.index;

import org.jspecify.annotations.NullMarked;
