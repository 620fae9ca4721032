/** Measures how right the fields of résumés are read, against the truth of a made-up agency and beside a plain baseline. */
@NullMarked
package io.rolewright.evaluation.resumefields;

import org.jspecify.annotations.NullMarked;
