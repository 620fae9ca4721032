/** Finds what a sentence of a job advert asks for, whether or not a taxonomy knows it: by its words, their shape and what stands around them. */
@NullMarked
package io.rolewright.engine.mention;

import org.jspecify.annotations.NullMarked;
