package io.rolewright.evaluation.generator.market;

import io.rolewright.evaluation.generator.world.Advert;
import io.rolewright.evaluation.generator.world.Place;
import io.rolewright.evaluation.generator.world.Spell;
import java.util.stream.Stream;

/** What a recruiter wants beyond what suits a job by the general truth; each wish that is not met lowers a grade. */
public enum Taste {
    /** Wants people who work in the trade now; half a year away from it is too much. */
    RECENT {
        @Override
        int lowered(Advert advert, Candidate candidate) {
            int since =
                    inTrade(advert, candidate).mapToInt(Stay::monthsSince).min().orElse(0);
            return since == 0 ? 0 : since <= HALF_A_YEAR ? 2 : 3;
        }
    },
    /** Wants people who live in the town of the job. */
    LOCAL {
        @Override
        int lowered(Advert advert, Candidate candidate) {
            Place home = candidate.person().identity().place();
            Place work = advert.offer().place();
            if (home.city().equals(work.city())) {
                return 0;
            }
            return home.region().equals(work.region()) ? 1 : 2;
        }
    },
    /** Wants twice the years that the advert asks for. */
    SEASONED {
        @Override
        int lowered(Advert advert, Candidate candidate) {
            double share = share(advert, candidate);
            return share >= 2 ? 0 : share >= 1.4 ? 1 : 2;
        }
    },
    /** Wants people on their way up: not above the level, and with few more years than asked for. */
    RISING {
        @Override
        int lowered(Advert advert, Candidate candidate) {
            int level = inTrade(advert, candidate)
                    .map(Stay::spell)
                    .mapToInt(Spell::level)
                    .max()
                    .orElse(1);
            double share = share(advert, candidate);
            return (level > advert.level() ? 1 : 0) + (share > 2 ? 2 : share > 1.4 ? 1 : 0);
        }
    };

    private static final int HALF_A_YEAR = 6;
    private static final int YEAR = 12;

    abstract int lowered(Advert advert, Candidate candidate);

    /** 4 as wished, 3 with a small shortfall, 2 worth a call, 1 a long shot, 0 not. */
    int grade(Advert advert, Candidate candidate) {
        return Math.max(0, Fit.of(advert, candidate).grade() - lowered(advert, candidate));
    }

    private static Stream<Stay> inTrade(Advert advert, Candidate candidate) {
        return candidate.stays().stream().filter(stay -> stay.spell().trade() == advert.trade());
    }

    /** Years in the trade to those asked for. */
    private static double share(Advert advert, Candidate candidate) {
        int months = inTrade(advert, candidate)
                .mapToInt(stay -> stay.spell().months())
                .sum();
        return (double) months / Math.max(1, advert.years() * YEAR);
    }
}
