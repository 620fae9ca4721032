/** How the invented people and adverts look on paper: wording of headings and dates, layouts, and the files themselves. */
@NullMarked
package io.rolewright.evaluation.generator.print;

import org.jspecify.annotations.NullMarked;
