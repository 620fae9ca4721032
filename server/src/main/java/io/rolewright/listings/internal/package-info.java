@NullMarked
package io.rolewright.listings.internal;

import org.jspecify.annotations.NullMarked;
