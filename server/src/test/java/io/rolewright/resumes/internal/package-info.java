/** Uploads, candidates and résumés, tested as the service that takes them. */
@NullMarked
package io.rolewright.resumes.internal;

import org.jspecify.annotations.NullMarked;
