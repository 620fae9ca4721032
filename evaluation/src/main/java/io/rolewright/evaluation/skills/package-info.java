/** Learns to find what adverts ask for and measures it, on sentences of SkillSpan (Zhang et al., NAACL 2022; MIT licence). */
@NullMarked
package io.rolewright.evaluation.skills;

import org.jspecify.annotations.NullMarked;
