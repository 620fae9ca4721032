package io.rolewright.evaluation.generator.market;

/** What a person is in the market for, seen from the job that they were drawn for. */
enum Kind {
    /** Has done all that is asked for, lately and long enough. */
    FITTING(2),
    /** The same, in other words than the advert's. */
    SYNONYMOUS(2),
    /** The same, without a list of skills: what was done stands below the jobs alone. */
    QUIET(2),
    /** Of the trade, with a part of the skills. */
    PARTIAL(3),
    /** Of the trade, with a small part of the skills, and lists the others without having used them. */
    SHALLOW(3),
    /** Of the trade, one or two levels below, with few years. */
    JUNIOR(2),
    /** Of the trade, above the level, with twice the years. */
    SENIOR(2),
    /** Was good at it and left the trade years ago. */
    RUSTY(2),
    /** All that is asked for but the licence. */
    UNLICENSED(1),
    /** All that is asked for, and lives far away. */
    DISTANT(1),
    /** Of a near trade. */
    NEIGHBOUR(1),
    /** Long in another trade, took a course in this one, lists what is asked for. */
    CHANGER(2),
    /** Of another trade; says the advert's words as often as fits. */
    STUFFER(3),
    /** Drawn for no job. */
    PASSER_BY(0);

    private final int perJob;

    Kind(int perJob) {
        this.perJob = perJob;
    }

    /** How many are drawn for each job. */
    int perJob() {
        return perJob;
    }
}
