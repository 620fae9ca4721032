package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.List;

/** What a scholar has written, as reference lists put it. */
final class Publications {
    private Publications() {}

    static List<String> of(Applicant applicant, Dice dice) {
        Tongue words = Tongue.english();
        String family = applicant.name().substring(applicant.name().indexOf(' ') + 1);
        return dice.some(words.list("papers"), dice.between(2, 4)).stream()
                .map(title -> "%s, %s. (%d). %s. %s, %d, %d–%d."
                        .formatted(
                                family,
                                applicant.name().charAt(0),
                                dice.between(2009, 2025),
                                title,
                                words.pick("journals", dice),
                                dice.between(3, 40),
                                dice.between(10, 90),
                                dice.between(91, 180)))
                .toList();
    }
}
