@NullMarked
package io.rolewright.matching.internal.pack;

import org.jspecify.annotations.NullMarked;
