@NullMarked
package io.rolewright.billing.internal.books;

import org.jspecify.annotations.NullMarked;
