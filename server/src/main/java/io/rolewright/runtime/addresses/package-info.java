/** Which addresses of the net are inner ones, where no stranger's program may stand. */
@NullMarked
package io.rolewright.runtime.addresses;

import org.jspecify.annotations.NullMarked;
