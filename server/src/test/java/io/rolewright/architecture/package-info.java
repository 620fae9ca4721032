/** Rules of the house, each with a sample that breaks it. */
@NullMarked
package io.rolewright.architecture;

import org.jspecify.annotations.NullMarked;
