/** Has a contract of foreign types. */
@NullMarked
package io.rolewright.architecture.broken.matching;

import org.jspecify.annotations.NullMarked;
