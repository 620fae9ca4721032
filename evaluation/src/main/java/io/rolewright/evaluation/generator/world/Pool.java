package io.rolewright.evaluation.generator.world;

import java.util.ArrayList;
import java.util.List;

/**
 * The open jobs of an agency and the people who may answer them.
 *
 * @param people in an order that says nothing about whom they suit
 */
public record Pool(List<Advert> adverts, List<Person> people) {
    private static final int JOBS = 12;
    /** The third person of each job is one who should not come first. */
    private static final List<Part> THIRDS =
            List.of(Part.RISING, Part.BEGINNER, Part.STALE, Part.CHANGER, Part.STUFFER);

    public Pool {
        adverts = List.copyOf(adverts);
        people = List.copyOf(people);
    }

    /** Twelve jobs of twelve trades, and three people drawn for each. */
    public static Pool drawn(long seed) {
        Adverts adverts = new Adverts(new Dice(seed, "adverts"));
        List<Advert> jobs = new Dice(seed, "trades")
                .some(Trade.all(), JOBS).stream().map(adverts::of).toList();
        return new Pool(jobs, people(seed, jobs));
    }

    private static List<Person> people(long seed, List<Advert> jobs) {
        Casting casting = new Casting(new Identities(new Dice(seed, "names")), new Dice(seed, "people"));
        List<Part> thirds = new Dice(seed, "thirds").shuffled(THIRDS);
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            people.add(casting.cast(Part.STRONG, jobs.get(i)));
            people.add(casting.cast(Part.OTHER_WORDS, jobs.get(i)));
            people.add(casting.cast(thirds.get(i % thirds.size()), jobs.get(i)));
        }
        return new Dice(seed, "order").shuffled(people);
    }
}
