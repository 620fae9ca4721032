@NullMarked
package io.rolewright.communications.internal;

import org.jspecify.annotations.NullMarked;
