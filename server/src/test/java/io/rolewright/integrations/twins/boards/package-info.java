@NullMarked
package io.rolewright.integrations.twins.boards;

import org.jspecify.annotations.NullMarked;
