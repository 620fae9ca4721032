/** Knows where towns are: the point on the earth that a person or an advert means by the words of a place. */
@NullMarked
package io.rolewright.engine.place;

import org.jspecify.annotations.NullMarked;
