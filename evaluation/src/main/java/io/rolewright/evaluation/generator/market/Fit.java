package io.rolewright.evaluation.generator.market;

import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Place;
import io.rolewright.evaluation.generator.world.Spell;
import io.rolewright.evaluation.generator.world.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How well a person suits a job by what they have done, not by what their CV says. Everybody starts at 4. A shortfall puts
 * a lid on the grade, and the lowest lid counts; small shortfalls lower it by their number: one or two to 3, more to 2.
 *
 * <p>A skill is in hand after a year of use within the last five years; used for less or longer ago it counts six tenths;
 * only listed it counts nothing.
 *
 * @param grade 4 fits, 3 fits with a small shortfall, 2 worth a call, 1 a long shot, 0 not
 * @param reasons the shortfalls
 */
record Fit(int grade, List<String> reasons) {
    private static final int YEAR = 12;
    private static final int FRESH_MONTHS = 60;
    private static final double HALF_IN_HAND = 0.6;

    static Fit of(Advert advert, Candidate candidate) {
        List<Stay> inTrade = candidate.stays().stream()
                .filter(stay -> stay.spell().trade() == advert.trade())
                .toList();
        double skills = inHand(advert.required(), candidate);
        Lids lids = new Lids();
        if (inTrade.isEmpty()) {
            return outsider(advert, candidate, skills, lids);
        }
        skills(advert, candidate, skills, lids);
        years(advert, inTrade, lids);
        level(advert, inTrade, lids);
        person(advert, candidate, lids);
        return lids.fit();
    }

    private static void skills(Advert advert, Candidate candidate, double skills, Lids lids) {
        lids.lid(skills < 0.25, 1, "skills-quarter");
        lids.lid(skills < 0.5, 2, "skills-half");
        lids.small(skills < 0.8, "skills-short");
        lids.small(inHand(advert.preferred(), candidate) < 0.3, "preferred-short");
    }

    private static void years(Advert advert, List<Stay> inTrade, Lids lids) {
        int months = inTrade.stream().mapToInt(stay -> stay.spell().months()).sum();
        int asked = advert.years() * YEAR;
        int since = inTrade.stream().mapToInt(Stay::monthsSince).min().orElse(0);
        lids.lid(months < 0.4 * asked, 1, "years-far-short");
        lids.lid(months < 0.75 * asked, 2, "years-short");
        lids.small(months < asked, "years-little-short");
        lids.lid(since > 6 * YEAR, 1, "left-long-ago");
        lids.lid(since > 2 * YEAR, 2, "left-trade");
    }

    private static void level(Advert advert, List<Stay> inTrade, Lids lids) {
        int level =
                inTrade.stream().map(Stay::spell).mapToInt(Spell::level).max().orElse(1);
        lids.lid(level < advert.level() - 1, 1, "level-far-below");
        lids.small(level < advert.level(), "level-below");
        lids.lid(level > advert.level() + 1, 2, "level-far-above");
        lids.small(level > advert.level(), "level-above");
    }

    private static void person(Advert advert, Candidate candidate, Lids lids) {
        Set<String> licences = candidate.person().heldLicences();
        boolean licensed = advert.licences().stream().map(Term::name).allMatch(licences::contains);
        Place home = candidate.person().identity().place();
        lids.lid(!licensed, 1, "licence-missing");
        lids.lid(!candidate.person().mayWork(), 2, "no-right-to-work");
        lids.small(
                !advert.offer().remote()
                        && !home.region().equals(advert.offer().place().region()),
                "elsewhere");
    }

    /** Never worked in the trade: a long shot with skills from a near one, or with a course and some of the skills. */
    private static Fit outsider(Advert advert, Candidate candidate, double skills, Lids lids) {
        boolean near =
                candidate.stays().stream().anyMatch(stay -> stay.spell().trade().isNear(advert.trade()));
        boolean promising = near && skills >= 0.3 || candidate.studied() && skills >= 0.2;
        lids.lid(true, promising ? 1 : 0, "never-in-trade");
        return lids.fit();
    }

    private static double inHand(List<Term> asked, Candidate candidate) {
        return asked.stream()
                .mapToDouble(skill -> inHand(skill.name(), candidate))
                .average()
                .orElse(1);
    }

    private static double inHand(String skill, Candidate candidate) {
        List<Stay> used = candidate.stays().stream()
                .filter(stay -> stay.used().contains(skill))
                .toList();
        int months = used.stream().mapToInt(stay -> stay.spell().months()).sum();
        int since = used.stream().mapToInt(Stay::monthsSince).min().orElse(0);
        if (used.isEmpty()) {
            return 0;
        }
        return months >= YEAR && since <= FRESH_MONTHS ? 1 : HALF_IN_HAND;
    }

    /** Collects shortfalls. */
    private static final class Lids {
        private final List<String> reasons = new ArrayList<>();
        private int lid = 4;
        private int small;

        void lid(boolean falls, int to, String reason) {
            if (falls) {
                lid = Math.min(lid, to);
                reasons.add(reason);
            }
        }

        void small(boolean falls, String reason) {
            if (falls) {
                small++;
                reasons.add(reason);
            }
        }

        Fit fit() {
            int lowered = small == 0 ? 4 : small <= 2 ? 3 : 2;
            return new Fit(Math.min(lid, lowered), List.copyOf(reasons));
        }
    }
}
