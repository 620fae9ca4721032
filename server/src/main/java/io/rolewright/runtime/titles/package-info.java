/** Job titles whose words the taxonomy does not know, told by a model of meaning where one can run. */
@NullMarked
package io.rolewright.runtime.titles;

import org.jspecify.annotations.NullMarked;
