/** Learns from what recruiters decide: a small correction of the ranker, when it is surely one, and what it would change. */
@NullMarked
package io.rolewright.engine.learning;

import org.jspecify.annotations.NullMarked;
