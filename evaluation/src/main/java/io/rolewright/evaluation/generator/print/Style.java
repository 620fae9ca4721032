package io.rolewright.evaluation.generator.print;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.List;

/**
 * How one person's CV looks.
 *
 * @param titleFirst whether a job's title stands before its employer
 * @param headings which of the sets of section names is used
 * @param serif whether letters have serifs, where the format has a choice
 * @param spacedHeadings whether headings are letter-spaced: S K I L L S
 * @param loudName whether the name stands in capitals
 * @param looseSpaces whether stray double spaces stand in the text
 */
public record Style(
        Format format,
        Shape shape,
        DateStyle dates,
        SkillStyle skills,
        boolean titleFirst,
        int headings,
        boolean serif,
        boolean spacedHeadings,
        boolean loudName,
        boolean looseSpaces) {

    static Style rolled(Format format, Shape shape, Dice dice) {
        return new Style(
                format,
                shape,
                dice.pick(List.of(DateStyle.values())),
                dice.pick(List.of(SkillStyle.values())),
                dice.chance(60),
                dice.between(0, Headings.SETS - 1),
                dice.chance(40),
                dice.chance(12),
                dice.chance(12),
                dice.chance(15));
    }
}
