package io.rolewright.evaluation.generator.reposts;

import io.rolewright.evaluation.generator.world.Words;
import java.util.List;

/**
 * What somebody is sought as.
 *
 * @param titles that mean the same
 * @param departments where the same work is done
 * @param pay a year
 * @param duties each in several wordings
 * @param wants what is asked for, each in several wordings
 */
record Role(
        List<String> titles, List<String> departments, int pay, List<List<String>> duties, List<List<String>> wants) {
    private static final String TITLES = " titles";
    private static final Words WORDS = new Words("reposts/roles.txt");
    private static final List<Role> ALL = WORDS.names()
            .filter(name -> name.endsWith(TITLES))
            .map(name -> Role.named(name.substring(0, name.length() - TITLES.length())))
            .toList();

    static List<Role> all() {
        return ALL;
    }

    private static Role named(String name) {
        return new Role(
                WORDS.list(name + TITLES),
                WORDS.list(name + " departments"),
                Integer.parseInt(WORDS.lines(name + " pay").getFirst()),
                WORDS.rows(name + " duties"),
                WORDS.rows(name + " wants"));
    }
}
