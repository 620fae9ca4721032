/** What is true of models wherever they are kept, and a fake for the tests of other services. */
@NullMarked
package io.rolewright.models;

import org.jspecify.annotations.NullMarked;
