/** An engine that leans on Spring and on natives. */
@NullMarked
package io.rolewright.architecture.broken.engine;

import org.jspecify.annotations.NullMarked;
