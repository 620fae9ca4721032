/** Shows the main job on an invented agency: uploads it, waits, prints and draws the shortlists. */
@NullMarked
package io.rolewright.cli.demo;

import org.jspecify.annotations.NullMarked;
