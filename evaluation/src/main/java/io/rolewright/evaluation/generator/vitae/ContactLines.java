package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.ArrayList;
import java.util.List;

/** How an applicant is reached, with labels or without; in some languages with the day of birth. */
final class ContactLines {
    private static final int BIRTH_ENGLISH = 6;
    private static final int BIRTH_ELSEWHERE = 45;

    private ContactLines() {}

    static List<String> of(Applicant applicant, Dice dice) {
        Tongue tongue = applicant.tongue();
        boolean labels = dice.chance(40);
        List<String> lines = new ArrayList<>();
        lines.add(label(tongue, labels, "address", dice) + applicant.address());
        lines.add(label(tongue, labels, "phone", dice) + applicant.phone());
        lines.add(label(tongue, labels, "email", dice) + applicant.email());
        lines.addAll(applicant.links());
        if (dice.chance(tongue.isEnglish() ? BIRTH_ENGLISH : BIRTH_ELSEWHERE)) {
            String day = dice.between(10, 28) + ".0" + dice.between(1, 9) + "." + dice.between(1966, 2001);
            lines.add(tongue.say("labels", "birth", dice) + ": " + day);
        }
        return dice.chance(25) ? dice.shuffled(lines) : lines;
    }

    private static String label(Tongue tongue, boolean labels, String key, Dice dice) {
        return labels ? tongue.say("labels", key, dice) + ": " : "";
    }
}
