package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one person writes the months of a job.
 *
 * @param months the names of the months
 * @param present what stands for the end of a job that lasts
 * @param since what stands before the start of such a job
 * @param to what stands between both ends in words
 * @param seasons from spring on
 */
record Dating(Kind kind, List<String> months, String present, String since, String to, List<String> seasons) {
    /** The patterns that people use. */
    enum Kind {
        NAMED(" – "),
        NAMED_TIGHT("–"),
        NAMED_COMMA(" - "),
        WORDY(" "),
        SINCE(" – "),
        SLASH(" – "),
        SLASH_SHORT("-"),
        DOTTED(" - "),
        ISO(" – "),
        DAYS(" – "),
        APOSTROPHE(" - "),
        YEARS("–"),
        YEARS_WIDE(" - "),
        SEASONS(" – ");

        private final String between;

        Kind(String between) {
            this.between = between;
        }
    }

    static Dating drawn(Tongue tongue, Dice dice) {
        Kind kind = dice.pick(List.of(Kind.values()));
        boolean foreign = !tongue.isEnglish() && (kind == Kind.SEASONS || kind == Kind.APOSTROPHE);
        return new Dating(
                foreign ? Kind.SLASH : kind,
                tongue.list(dice.chance(50) ? "months" : "long months"),
                tongue.say("dates", "present", dice),
                tongue.say("dates", "since", dice),
                tongue.say("dates", "to", dice),
                tongue.ways("dates", "seasons"));
    }

    /** Whether only years can be known. */
    boolean isCoarse() {
        return kind == Kind.YEARS || kind == Kind.YEARS_WIDE || kind == Kind.SEASONS;
    }

    String range(YearMonth start, @Nullable YearMonth end) {
        String from = written(start, true);
        if (end == null) {
            return kind == Kind.SINCE ? since + " " + from : from + between() + present;
        }
        String last = written(end, false);
        return isCoarse() && from.equals(last) ? from : from + between() + last;
    }

    /** Two years as this person joins them. */
    String years(int from, int to) {
        return from + (kind == Kind.WORDY ? between() : kind.between) + to;
    }

    private String between() {
        return kind == Kind.WORDY ? " " + to + " " : kind.between;
    }

    private String written(YearMonth when, boolean first) {
        int year = when.getYear();
        int month = when.getMonthValue();
        String name = months.get(month - 1);
        return switch (kind) {
            case NAMED, NAMED_TIGHT, WORDY, SINCE -> name + " " + year;
            case NAMED_COMMA -> name + ", " + year;
            case SLASH, SLASH_SHORT -> two(month) + "/" + year;
            case DOTTED -> two(month) + "." + year;
            case ISO -> when.toString();
            case DAYS -> (first ? "01" : two(when.lengthOfMonth())) + "." + two(month) + "." + year;
            case APOSTROPHE -> name + " '" + two(year % 100);
            case YEARS, YEARS_WIDE -> String.valueOf(year);
            case SEASONS -> seasons.get((month % 12) / 3 == 0 ? 3 : (month % 12) / 3 - 1) + " " + year;
        };
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}
