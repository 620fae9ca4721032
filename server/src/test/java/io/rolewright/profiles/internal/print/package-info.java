@NullMarked
package io.rolewright.profiles.internal.print;

import org.jspecify.annotations.NullMarked;
