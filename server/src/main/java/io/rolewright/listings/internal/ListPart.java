package io.rolewright.listings.internal;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the list of jobs is shown.
 *
 * @param number from 1
 * @param jobs how many jobs there are in all
 */
record ListPart(int number, int jobs) {
    static final int SIZE = 20;

    /** The part of a number as an address has it; the first where that is none, the last where there are not so many. */
    static ListPart of(@Nullable String number, int jobs) {
        var wanted = number != null && number.matches("[1-9]\\d{0,5}") ? Integer.parseInt(number) : 1;
        return new ListPart(Math.min(wanted, last(jobs)), jobs);
    }

    private static int last(int jobs) {
        return Math.max(1, (jobs + SIZE - 1) / SIZE);
    }

    int count() {
        return last(jobs);
    }

    int behind() {
        return (number - 1) * SIZE;
    }

    boolean isFirst() {
        return number == 1;
    }

    boolean isLast() {
        return number == count();
    }
}
