package io.rolewright.evaluation.generator.world;

import java.util.List;

/**
 * A job as its employer means it.
 *
 * @param level 1 (beginner) to 4 (head)
 * @param required skills without which the work cannot be done
 * @param preferred skills that are welcome
 * @param licences must-haves
 * @param years of work in the trade that are asked for at least
 */
public record Advert(
        Trade trade,
        int level,
        String title,
        String employer,
        List<Term> required,
        List<Term> preferred,
        List<Term> licences,
        int years,
        Offer offer,
        Pitch pitch) {
    public Advert {
        if (level < 1 || level > 4 || years < 0 || required.isEmpty()) {
            throw new IllegalArgumentException("an advert has a level of 1 to 4, years and a required skill");
        }
    }
}
