@NullMarked
package io.rolewright.billing.internal.reports;

import org.jspecify.annotations.NullMarked;
