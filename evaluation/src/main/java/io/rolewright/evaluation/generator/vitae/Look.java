package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.DateStyle;
import io.rolewright.evaluation.generator.print.Format;
import io.rolewright.evaluation.generator.print.SkillStyle;
import io.rolewright.evaluation.generator.print.Style;
import io.rolewright.evaluation.generator.world.Dice;
import java.util.List;

/** How one CV looks and which program makes it. */
record Look(
        Layout layout,
        Producer producer,
        Dating dating,
        Heads heads,
        SkillStyle skills,
        Noise noise,
        boolean serif,
        int accent) {

    static Look drawn(Layout layout, Producer producer, Tongue tongue, Dice dice) {
        return new Look(
                layout,
                producer,
                Dating.drawn(tongue, dice),
                Heads.drawn(tongue, dice),
                dice.pick(List.of(SkillStyle.values())),
                Noise.drawn(dice),
                dice.chance(40),
                dice.between(0, 359));
    }

    /** The same in the words of the sample agency's printers. */
    Style style(Format format) {
        return new Style(format, layout.shape(), DateStyle.SHORT_MONTH, skills, true, 0, serif, false, false, false);
    }
}
