package io.rolewright.evaluation.generator.years;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Who is up for jobs: mostly somebody new, now and then one of those who came lately. */
final class People {
    private static final int REMEMBERED = 2_000;
    private static final double KNOWN = 0.12;

    private final Desk desk;
    private final List<UUID> late = new ArrayList<>();

    People(Desk desk) {
        this.desk = desk;
    }

    UUID next() {
        if (!late.isEmpty() && desk.chance().falls(KNOWN)) {
            return desk.chance().pick(late);
        }
        UUID person = desk.id();
        if (late.size() < REMEMBERED) {
            late.add(person);
        } else {
            late.set(desk.chance().between(0, REMEMBERED - 1), person);
        }
        return person;
    }
}
