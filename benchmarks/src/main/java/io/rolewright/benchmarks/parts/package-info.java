/** Single parts under JMH; those that a service hides stand in a package of its name. */
@NullMarked
package io.rolewright.benchmarks.parts;

import org.jspecify.annotations.NullMarked;
