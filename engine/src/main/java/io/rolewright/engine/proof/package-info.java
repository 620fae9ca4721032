/** Proves that another wording of a job posting asks for nothing that its source did not ask for. */
@NullMarked
package io.rolewright.engine.proof;

import org.jspecify.annotations.NullMarked;
