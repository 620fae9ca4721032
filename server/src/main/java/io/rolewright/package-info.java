/** The one jar: the platform's services and the command line. */
@NullMarked
package io.rolewright;

import org.jspecify.annotations.NullMarked;
