@NullMarked
package io.rolewright.integrations.twins.words;

import org.jspecify.annotations.NullMarked;
