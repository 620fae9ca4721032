/** How every process answers over HTTP, with or without the door: traces, problems, permissions and strict reading. */
@NullMarked
package io.rolewright.runtime.web;

import org.jspecify.annotations.NullMarked;
