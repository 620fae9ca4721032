/** How a document becomes a profile, and who may see it. */
@NullMarked
package io.rolewright.profiles.internal;

import org.jspecify.annotations.NullMarked;
