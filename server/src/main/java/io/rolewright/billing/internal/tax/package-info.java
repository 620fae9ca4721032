/** How supplies are taxed: rules as data, and the numbers under which companies are registered. */
@NullMarked
package io.rolewright.billing.internal.tax;

import org.jspecify.annotations.NullMarked;
