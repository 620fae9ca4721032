@NullMarked
package io.rolewright.communications.internal.incoming;

import org.jspecify.annotations.NullMarked;
