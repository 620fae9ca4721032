/** Makes the gazetteer of {@code engine.place} from GeoNames, as packages of npm carry it. */
@NullMarked
package io.rolewright.evaluation.places;

import org.jspecify.annotations.NullMarked;
