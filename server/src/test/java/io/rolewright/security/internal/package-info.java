@NullMarked
package io.rolewright.security.internal;

import org.jspecify.annotations.NullMarked;
