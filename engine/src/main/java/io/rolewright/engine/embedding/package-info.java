/** Texts as vectors: what a model of meaning has to offer, and what this library does with the vectors. */
@NullMarked
package io.rolewright.engine.embedding;

import org.jspecify.annotations.NullMarked;
