/** Reads the official releases of other taxonomies: O*NET of the US Department of Labor, ESCO of the European Commission. */
@NullMarked
package io.rolewright.engine.taxonomy.release;

import org.jspecify.annotations.NullMarked;
