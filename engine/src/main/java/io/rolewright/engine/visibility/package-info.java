/** Says how high an advert stands among others for what seekers type. */
@NullMarked
package io.rolewright.engine.visibility;

import org.jspecify.annotations.NullMarked;
