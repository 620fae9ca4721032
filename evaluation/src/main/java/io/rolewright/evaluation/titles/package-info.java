/** Measures how right occupations of titles are: titles of O*NET against the labels of ESCO. */
@NullMarked
package io.rolewright.evaluation.titles;

import org.jspecify.annotations.NullMarked;
