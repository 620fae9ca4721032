@NullMarked
package io.rolewright.integrations.internal;

import org.jspecify.annotations.NullMarked;
