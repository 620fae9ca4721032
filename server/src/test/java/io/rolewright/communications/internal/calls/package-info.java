@NullMarked
package io.rolewright.communications.internal.calls;

import org.jspecify.annotations.NullMarked;
