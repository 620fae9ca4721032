@NullMarked
package io.rolewright.analytics.internal.output;

import org.jspecify.annotations.NullMarked;
