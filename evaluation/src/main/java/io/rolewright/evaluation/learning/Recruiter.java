package io.rolewright.evaluation.learning;

import io.rolewright.engine.learning.Decision;
import io.rolewright.engine.learning.PositionBias;
import io.rolewright.engine.learning.Showing;
import io.rolewright.engine.learning.Showing.Shown;
import io.rolewright.engine.learning.Verdict;
import io.rolewright.evaluation.generator.world.Dice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntBinaryOperator;

/**
 * Somebody who is shown lists, looks at some of the people, the fewer the lower they stand, and decides about each looked at.
 *
 * @param name of the account
 * @param grades what the recruiter thinks of a person for a job, 0 to 4
 */
record Recruiter(String name, IntBinaryOperator grades) {
    /** How many a list shows. */
    private static final int LENGTH = 40;

    /** How the lists are looked at; the learner is not told. */
    private static final PositionBias EYES = new PositionBias(0.5);

    private static final Instant START = Instant.parse("2026-11-02T08:00:00Z");

    /**
     * What a recruiter saw and did.
     *
     * @param jobs of each showing
     * @param people for each showing who was shown
     */
    record Session(List<Showing> showings, List<Integer> jobs, List<List<Integer>> people) {}

    /** Goes through lists of these jobs until there are so many decisions, and through the last list to its end. */
    Session session(Pool pool, List<Integer> jobs, int decisions, Dice dice) {
        Session session = new Session(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int decided = 0;
        for (int job : jobs) {
            if (decided >= decisions) {
                break;
            }
            List<Integer> people = pool.ranked(pool.base(), job).subList(0, LENGTH);
            List<Shown> shown = new ArrayList<>();
            for (int i = 0; i < LENGTH; i++) {
                float[] row = pool.row(job, people.get(i));
                boolean looks = decided < decisions && dice.chance((int) (100 * EYES.propensity(i + 1)));
                decided += looks ? 1 : 0;
                shown.add(new Shown(
                        row,
                        pool.base().score(row),
                        looks ? Optional.of(verdict(job, people.get(i))) : Optional.empty()));
            }
            session.showings().add(new Showing("job-" + job, shown));
            session.jobs().add(job);
            session.people().add(people);
        }
        return session;
    }

    Verdict verdict(int job, int person) {
        return switch (grades.applyAsInt(job, person)) {
            case 0, 1 -> Verdict.REJECTED;
            case 2 -> Verdict.SHORTLISTED;
            case 3 -> Verdict.INTERVIEWED;
            default -> Verdict.OFFERED;
        };
    }

    /** The same lists with a verdict about everybody. */
    List<Showing> all(Session session) {
        List<Showing> all = new ArrayList<>();
        for (int list = 0; list < session.showings().size(); list++) {
            Showing showing = session.showings().get(list);
            List<Shown> shown = new ArrayList<>();
            for (int i = 0; i < showing.shown().size(); i++) {
                Shown one = showing.shown().get(i);
                Verdict verdict = verdict(
                        session.jobs().get(list), session.people().get(list).get(i));
                shown.add(new Shown(one.features(), one.score(), Optional.of(verdict)));
            }
            all.add(new Showing(showing.job(), shown));
        }
        return all;
    }

    /** The decisions of a session, each with the probability of having been looked at. */
    List<Decision> decisions(Session session, PositionBias bias) {
        List<Decision> decisions = new ArrayList<>();
        for (int list = 0; list < session.showings().size(); list++) {
            List<Shown> shown = session.showings().get(list).shown();
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i).verdict().isPresent()) {
                    decisions.add(new Decision(
                            session.showings().get(list).job(),
                            "person-" + session.people().get(list).get(i),
                            name,
                            START.plusSeconds(decisions.size()),
                            shown.get(i).features(),
                            i + 1,
                            bias.propensity(i + 1),
                            shown.get(i).verdict().get(),
                            Optional.empty()));
                }
            }
        }
        return decisions;
    }
}
