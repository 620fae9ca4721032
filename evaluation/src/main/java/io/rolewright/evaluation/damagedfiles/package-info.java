/** Damages files in many small ways and looks that each is read or refused, quickly and without a failure. */
@NullMarked
package io.rolewright.evaluation.damagedfiles;

import org.jspecify.annotations.NullMarked;
