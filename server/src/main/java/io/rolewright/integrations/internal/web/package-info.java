/** The guarded way to pages that strangers serve. */
@NullMarked
package io.rolewright.integrations.internal.web;

import org.jspecify.annotations.NullMarked;
