@NullMarked
package io.rolewright.analytics.internal.schedule;

import org.jspecify.annotations.NullMarked;
