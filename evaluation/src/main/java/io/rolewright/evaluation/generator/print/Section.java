package io.rolewright.evaluation.generator.print;

import java.util.List;

/**
 * A heading and what stands below it.
 *
 * @param aside whether it goes into the narrow column, where there is one
 */
public record Section(String heading, boolean aside, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
