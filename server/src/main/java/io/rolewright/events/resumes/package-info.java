/** Facts about received résumés and the candidates they belong to. */
@NullMarked
package io.rolewright.events.resumes;

import org.jspecify.annotations.NullMarked;
