package io.rolewright.evaluation.generator.world;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a person suits an advert, from known facts alone: 3 fits, 2 worth a call, 1 a long shot, 0 not.
 *
 * <p>Everyone starts at 3; each shortfall puts a lid on the grade, and the lowest lid counts.
 *
 * @param reasons the shortfalls, as codes
 */
public record Relevance(int grade, List<String> reasons) {
    private static final int LONG_AGO_MONTHS = 60;

    public Relevance {
        if (grade < 0 || grade > 3) {
            throw new IllegalArgumentException("a grade is 0 to 3");
        }
        reasons = List.copyOf(reasons);
    }

    /** The grade of this person for this advert. */
    public static Relevance of(Advert advert, Person person) {
        List<Spell> inTrade = person.spells().stream()
                .filter(spell -> spell.trade() == advert.trade())
                .toList();
        Lids lids = new Lids();
        if (inTrade.isEmpty()) {
            return outsider(advert, person, lids);
        }
        int months = inTrade.stream().mapToInt(Spell::months).sum();
        int level = inTrade.stream().mapToInt(Spell::level).max().orElseThrow();
        lids.put(months * 2 < advert.years() * 12, 1, "years-under-half");
        lids.put(months < advert.years() * 12, 2, "years-short");
        lids.put(level < advert.level() - 1, 1, "level-far-below");
        lids.put(level < advert.level(), 2, "level-below");
        lids.put(monthsSince(inTrade.getFirst()) > LONG_AGO_MONTHS, 1, "left-trade-long-ago");
        lids.put(!person.heldLicences().containsAll(names(advert.licences())), 1, "licence-missing");
        lids.put(share(advert, person) < 0.5, 1, "skills-under-half");
        lids.put(share(advert, person) < 0.8, 2, "skills-short");
        lids.put(!person.mayWork(), 2, "no-right-to-work");
        return lids.relevance();
    }

    /** Never worked in the trade: a long shot with years in a near trade or a course in this one, else nothing. */
    private static Relevance outsider(Advert advert, Person person, Lids lids) {
        boolean near = person.spells().stream().anyMatch(spell -> spell.trade().isNear(advert.trade()));
        boolean trained = person.part() == Part.CHANGER && studied(advert, person);
        boolean skilled = share(advert, person) >= (near ? 0.3 : 0.5);
        lids.put(true, (near || trained) && skilled ? 1 : 0, "never-in-trade");
        return lids.relevance();
    }

    private static boolean studied(Advert advert, Person person) {
        return advert.trade().courses().stream()
                .anyMatch(course ->
                        course.getFirst().equals(person.education().getFirst().degree()));
    }

    private static double share(Advert advert, Person person) {
        List<String> asked = names(advert.required());
        return (double) asked.stream().filter(person.heldSkills()::contains).count() / asked.size();
    }

    private static int monthsSince(Spell newest) {
        return newest.end().map(end -> Months.between(end, World.NOW)).orElse(0);
    }

    private static List<String> names(List<Term> terms) {
        return terms.stream().map(Term::name).toList();
    }

    /** Collects shortfalls and keeps the lowest lid. */
    private static final class Lids {
        private final List<String> reasons = new ArrayList<>();
        private int grade = 3;

        void put(boolean falls, int lid, String reason) {
            if (falls) {
                grade = Math.min(grade, lid);
                reasons.add(reason);
            }
        }

        Relevance relevance() {
            return new Relevance(grade, reasons);
        }
    }
}
