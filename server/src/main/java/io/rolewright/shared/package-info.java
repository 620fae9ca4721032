/** Values that every service may use; no beans. */
@NullMarked
package io.rolewright.shared;

import org.jspecify.annotations.NullMarked;
