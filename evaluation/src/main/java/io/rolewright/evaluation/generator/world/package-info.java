/** The invented world: trades, people and adverts, all drawn by one seed, before any of it is written down. */
@NullMarked
package io.rolewright.evaluation.generator.world;

import org.jspecify.annotations.NullMarked;
