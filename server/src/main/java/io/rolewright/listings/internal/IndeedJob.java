package io.rolewright.listings.internal;

/**
 * What Indeed calls a job. It has two names for one: a job is expired by the first and looked at by the second, so
 * {@link Placement#boardId} holds both, with a blank between them.
 *
 * @param posting its {@code sourcedPostingId}
 * @param job its {@code employerJobId}
 */
record IndeedJob(String posting, String job) {
    static IndeedJob of(String boardId) {
        var blank = boardId.indexOf(' ');
        return new IndeedJob(boardId.substring(0, blank), boardId.substring(blank + 1));
    }

    String boardId() {
        return posting + " " + job;
    }
}
