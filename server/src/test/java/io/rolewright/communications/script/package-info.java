@NullMarked
package io.rolewright.communications.script;

import org.jspecify.annotations.NullMarked;
