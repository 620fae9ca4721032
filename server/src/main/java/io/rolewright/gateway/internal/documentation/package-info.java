/** The API's description, and pages to read and try it. */
@NullMarked
package io.rolewright.gateway.internal.documentation;

import org.jspecify.annotations.NullMarked;
