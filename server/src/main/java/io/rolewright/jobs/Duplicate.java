package io.rolewright.jobs;

import java.util.List;

/**
 * A job that is the same as another one.
 *
 * @param job the job
 * @param likeness share of the shorter text that stands in the longer one too, estimated; 0 to 1
 * @param reasons all that was compared
 */
public record Duplicate(JobSummary job, double likeness, List<Reason> reasons) {
    public Duplicate {
        reasons = List.copyOf(reasons);
    }

    /**
     * One thing that was compared.
     *
     * @param about what: {@code TEXT}, {@code TITLE}, {@code LEVEL}, {@code PLACE}, {@code HOURS}, {@code PAY}, {@code
     *     EMPLOYER}, {@code REFERENCE} or {@code LISTING}
     * @param here what the job that was asked for says of it
     * @param there what the other one says
     * @param speaksFor {@code SAME}, {@code OTHER}, or {@code NEUTRAL}
     */
    public record Reason(String about, String here, String there, String speaksFor) {}
}
