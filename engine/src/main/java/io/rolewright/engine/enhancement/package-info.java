/** Makes résumés that say better what they say: enhanced with the taxonomy's names, proven true, or blind. */
@NullMarked
package io.rolewright.engine.enhancement;

import org.jspecify.annotations.NullMarked;
