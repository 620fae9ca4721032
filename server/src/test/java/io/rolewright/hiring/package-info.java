/** The values of contracts with clients. */
@NullMarked
package io.rolewright.hiring;

import org.jspecify.annotations.NullMarked;
