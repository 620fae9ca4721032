/** Pages for people without a login. They need no JavaScript, keep no cookie and load nothing from elsewhere. */
@NullMarked
package io.rolewright.runtime.pages;

import org.jspecify.annotations.NullMarked;
