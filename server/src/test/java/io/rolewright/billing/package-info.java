@NullMarked
package io.rolewright.billing;

import org.jspecify.annotations.NullMarked;
