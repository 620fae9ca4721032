/** Measures how much of real résumé files is read and how quickly; tells figures and file ids, never what a file says. */
@NullMarked
package io.rolewright.evaluation.resumefiles;

import org.jspecify.annotations.NullMarked;
