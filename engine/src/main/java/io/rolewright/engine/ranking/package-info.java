/** Scores a profile against an advert and says why. */
@NullMarked
package io.rolewright.engine.ranking;

import org.jspecify.annotations.NullMarked;
