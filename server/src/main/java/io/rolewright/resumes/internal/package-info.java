/** How uploads become candidates and résumés, and who may see them. */
@NullMarked
package io.rolewright.resumes.internal;

import org.jspecify.annotations.NullMarked;
