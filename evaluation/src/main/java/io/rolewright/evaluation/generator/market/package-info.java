/** Makes up a market of jobs and people whose facts decide how well each suits each. */
@NullMarked
package io.rolewright.evaluation.generator.market;

import org.jspecify.annotations.NullMarked;
