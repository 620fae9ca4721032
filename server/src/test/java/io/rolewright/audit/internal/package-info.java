/** Tests of the trail. */
@NullMarked
package io.rolewright.audit.internal;

import org.jspecify.annotations.NullMarked;
