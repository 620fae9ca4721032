@NullMarked
package io.rolewright.integrations.internal.web;

import org.jspecify.annotations.NullMarked;
