package io.rolewright.evaluation.generator.world;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is the same for every trade: today, places, schools, and the making of company names. */
public final class World {
    /** The day on which every generated agency stands still. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    /** The month of {@link #TODAY}. */
    public static final YearMonth NOW = YearMonth.from(TODAY);

    private static final Words WORDS = new Words("world.txt");
    private static final List<Place> PLACES =
            WORDS.rows("places").stream().map(Place::of).toList();
    private static final List<Place> ABROAD =
            WORDS.rows("abroad").stream().map(Place::of).toList();

    private World() {}

    /** A town of the country in which the agency works. */
    public static Place place(Dice dice) {
        return dice.pick(PLACES);
    }

    /** A town of another country. */
    public static Place abroad(Dice dice) {
        return dice.pick(ABROAD);
    }

    /** The name of an employer of the trade. */
    public static String employer(Trade trade, Dice dice) {
        return dice.pick(WORDS.list("stems")) + " " + dice.pick(trade.employers());
    }

    /** The name of a school. */
    public static String school(Dice dice) {
        return dice.pick(WORDS.list("schools"));
    }

    /** The phrases of a section that fits any trade. */
    public static List<String> lines(String section) {
        return section.equals("rights") || section.equals("no rights") || section.equals("fluency")
                ? WORDS.list(section)
                : WORDS.lines(section);
    }

    /** The languages of people whose name comes from the given one. */
    public static List<String> languages(String origin) {
        return WORDS.rows("languages").stream()
                .filter(row -> row.getFirst().equals(origin))
                .flatMap(row -> Words.cut(row.get(1), ';').stream())
                .toList();
    }

    /** An address on the web that can never exist, after RFC 2606. */
    public static String domain(String company) {
        String letters = company.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return letters + ".example";
    }
}
