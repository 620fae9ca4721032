/** How adverts and profiles become matches, and how matches are shown. */
@NullMarked
package io.rolewright.matching.internal;

import org.jspecify.annotations.NullMarked;
