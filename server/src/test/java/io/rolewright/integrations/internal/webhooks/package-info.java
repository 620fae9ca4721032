@NullMarked
package io.rolewright.integrations.internal.webhooks;

import org.jspecify.annotations.NullMarked;
