/** Reads the official releases of other taxonomies: O*NET of the United States, ESCO of the European Union. */
@NullMarked
package io.rolewright.engine.taxonomy.release;

import org.jspecify.annotations.NullMarked;
