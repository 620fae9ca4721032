/** Reads résumés and job adverts and ranks one against the other. */
@NullMarked
package io.rolewright.engine;

import org.jspecify.annotations.NullMarked;
