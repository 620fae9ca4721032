package io.rolewright.analytics.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What somebody did, or what was done for somebody, while it is added up. */
final class Card {
    private long jobs;
    private long filled;
    private long submissions;
    private long interviews;
    private long placements;
    private final SortedMap<String, Long> revenue = new TreeMap<>();
    private final List<Double> daysToPay = new ArrayList<>();

    void jobs(long number, long ofThemFilled) {
        jobs = number;
        filled = ofThemFilled;
    }

    void submissions(long number) {
        submissions = number;
    }

    void interviews(long number) {
        interviews = number;
    }

    void placements(long number) {
        placements = number;
    }

    void earn(String currency, long minor) {
        revenue.merge(currency, minor, Math::addExact);
    }

    void paidAfter(double days) {
        daysToPay.add(days);
    }

    long jobs() {
        return jobs;
    }

    long filled() {
        return filled;
    }

    long submissions() {
        return submissions;
    }

    long interviews() {
        return interviews;
    }

    long placements() {
        return placements;
    }

    SortedMap<String, Long> revenue() {
        return revenue;
    }

    Distribution daysToPay() {
        return new Distribution(daysToPay);
    }
}
