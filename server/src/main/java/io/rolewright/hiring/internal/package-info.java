@NullMarked
package io.rolewright.hiring.internal;

import org.jspecify.annotations.NullMarked;
