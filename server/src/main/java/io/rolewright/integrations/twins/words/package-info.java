/** Twins of language models, which say what they were told to say. */
@NamedInterface("twins.words")
@NullMarked
package io.rolewright.integrations.twins.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
