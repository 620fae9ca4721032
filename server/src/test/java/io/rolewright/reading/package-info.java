/** What services read with is what is live, as one set. */
@NullMarked
package io.rolewright.reading;

import org.jspecify.annotations.NullMarked;
