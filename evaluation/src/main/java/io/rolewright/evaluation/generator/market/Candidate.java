package io.rolewright.evaluation.generator.market;

import io.rolewright.evaluation.generator.world.Person;
import java.util.List;

/**
 * A person with the facts of each job held.
 *
 * @param job the number of the job that they were drawn for; below 0 for none
 * @param kind what the person is in the market for
 * @param person as their CV tells
 * @param stays jobs held, newest first
 * @param studied whether the person took a course in the trade of the job they were drawn for
 */
record Candidate(int job, Kind kind, Person person, List<Stay> stays, boolean studied) {
    Candidate {
        stays = List.copyOf(stays);
    }
}
