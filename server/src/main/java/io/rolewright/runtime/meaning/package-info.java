/** The one model of meaning of a process. */
@NullMarked
package io.rolewright.runtime.meaning;

import org.jspecify.annotations.NullMarked;
