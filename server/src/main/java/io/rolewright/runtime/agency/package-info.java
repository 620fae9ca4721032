/** Who runs this: the agency's name, site and time zone, which every service may need. */
@NullMarked
package io.rolewright.runtime.agency;

import org.jspecify.annotations.NullMarked;
