/**
 * Shows the main job on an invented agency: uploads it, waits, prints and draws the shortlists. Then reads a market of twins,
 * publishes one of its jobs on boards, finds somebody for it, and takes it down.
 */
@NullMarked
package io.rolewright.cli.demo;

import org.jspecify.annotations.NullMarked;
