/** Reads what job boards, feeds and pages answer: the jobs on them, one entry each, with a reason where one is refused. */
@NullMarked
package io.rolewright.engine.board;

import org.jspecify.annotations.NullMarked;
