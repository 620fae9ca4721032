package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.vitae.Press.Order;
import io.rolewright.evaluation.generator.world.Dice;
import java.nio.file.Path;
import java.util.Locale;

/**
 * One CV of a batch.
 *
 * @param stem the name of its files without an ending
 */
record Vita(String stem, Applicant applicant, Look look, Written written) {
    static Vita drawn(long seed, int index, Deck.Card card, Oddity oddity) {
        Applicant applicant = Applicants.drawn(seed, index);
        Dice dice = new Dice(seed, "look " + index);
        Look look = Look.drawn(card.layout(), card.producer(), applicant.tongue(), dice);
        String stem = String.format(Locale.ROOT, "cv-%03d", index + 1);
        return new Vita(stem, applicant, look, Writing.of(applicant, look, oddity, dice));
    }

    Order order(Path folder) {
        return new Order(
                written.sheet(),
                look,
                folder.resolve(stem + "." + look.producer().ending()));
    }
}
