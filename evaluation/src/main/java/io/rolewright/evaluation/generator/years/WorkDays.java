package io.rolewright.evaluation.generator.years;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.Set;

/** The agency's days in Perth, which has no summer time: on which of them people work, and how much. */
final class WorkDays {
    static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;
    private static final long OFFSET = 8 * HOUR;
    private static final Set<MonthDay> FIXED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(1, 26), MonthDay.of(4, 25), MonthDay.of(12, 25), MonthDay.of(12, 26));
    private static final Set<LocalDate> MOVING = Set.of(
            LocalDate.of(2024, 3, 29),
            LocalDate.of(2024, 4, 1),
            LocalDate.of(2024, 6, 3),
            LocalDate.of(2024, 9, 23),
            LocalDate.of(2025, 4, 18),
            LocalDate.of(2025, 4, 21),
            LocalDate.of(2025, 6, 2),
            LocalDate.of(2025, 9, 29));

    private WorkDays() {}

    static long start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli() - OFFSET;
    }

    static LocalDate of(long millis) {
        return LocalDate.ofEpochDay(Math.floorDiv(millis + OFFSET, DAY));
    }

    static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !FIXED.contains(MonthDay.from(day))
                && !MOVING.contains(day);
    }

    /** How much of the usual happens around the long summer holidays: 1 outside them. */
    static double pace(LocalDate day) {
        if (day.getMonth() == Month.DECEMBER) {
            return day.getDayOfMonth() < 14 ? 1 : day.getDayOfMonth() < 20 ? 0.7 : 0.15;
        }
        if (day.getMonth() == Month.JANUARY) {
            return day.getDayOfMonth() > 20 ? 1 : day.getDayOfMonth() < 5 ? 0.15 : day.getDayOfMonth() < 13 ? 0.5 : 0.8;
        }
        return 1;
    }

    /** A moment of office hours that lies so many working days later; always later than now. */
    static long after(long now, double days, Chance chance) {
        LocalDate day = of(now);
        for (int whole = (int) days; whole > 0; whole--) {
            day = next(day);
        }
        long moment = moment(isWorked(day) ? day : next(day), chance);
        return moment > now ? moment : moment(next(day), chance);
    }

    private static LocalDate next(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!isWorked(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static long moment(LocalDate day, Chance chance) {
        return start(day) + 8 * HOUR + (long) (chance.share() * 9 * HOUR);
    }

    /** Any moment of a day on which people are awake. */
    static long awake(LocalDate day, Chance chance) {
        return start(day) + 7 * HOUR + (long) (chance.share() * 16 * HOUR);
    }
}
