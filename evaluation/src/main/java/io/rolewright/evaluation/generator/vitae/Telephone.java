package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.List;
import java.util.Locale;

/**
 * A number out of the ranges that regulators keep for fiction: ACMA (Australia), Ofcom (United Kingdom), 555-01xx (North
 * America), ComReg (Ireland), Bundesnetzagentur (Germany), Arcep (France), PTS (Sweden). Spain, Italy, the Netherlands
 * and Poland keep none; there the number has a run of zeros, as sample forms do.
 *
 * @param code of the country
 * @param trunk what is dialled before the groups inside the country; empty for nothing
 * @param groups the digits behind the country code, as usually spoken
 */
record Telephone(String code, String trunk, List<String> groups) {
    private static final List<String> AUSTRALIAN =
            List.of("570 006", "570 156", "570 158", "571 266", "573 770", "578 148");

    static Telephone in(String country, Dice dice) {
        return switch (country) {
            case "GB" -> new Telephone("44", "0", List.of("7700", "900" + digits(3, dice)));
            case "US" -> new Telephone("1", "", List.of("206", "555", "01" + digits(2, dice)));
            case "IE" -> new Telephone("353", "0", List.of("20", "91" + dice.between(0, 9), digits(4, dice)));
            case "DE" ->
                dice.chance(60)
                        ? new Telephone("49", "0", List.of("171", "39200" + digits(2, dice)))
                        : new Telephone("49", "0", List.of("30", "23125", digits(3, dice)));
            case "FR" -> new Telephone("33", "0", List.of("6", "39", "98", digits(2, dice), digits(2, dice)));
            case "SE" -> new Telephone("46", "0", List.of("70", "174", "06", String.valueOf(dice.between(10, 99))));
            case "ES" -> new Telephone("34", "", List.of("600", "000", digits(3, dice)));
            case "IT" -> new Telephone("39", "", List.of("340", "00000" + digits(2, dice)));
            case "NL" -> new Telephone("31", "0", List.of("6", "100000" + digits(2, dice)));
            case "PL" -> new Telephone("48", "", List.of("500", "000", digits(3, dice)));
            default -> {
                String[] tail = dice.pick(AUSTRALIAN).split(" ");
                yield new Telephone("61", "0", List.of("491", tail[0], tail[1]));
            }
        };
    }

    String e164() {
        return "+" + code + String.join("", groups);
    }

    /** The number in one of the ways that people write it. */
    String written(Dice dice) {
        String spaced = String.join(" ", groups);
        return switch (dice.between(0, 5)) {
            case 0 -> trunk + spaced;
            case 1 -> trunk + String.join("", groups);
            case 2 -> "+" + code + String.join("", groups);
            case 3 -> trunk.isEmpty() ? "+" + code + " " + spaced : "+" + code + " (0)" + spaced;
            case 4 -> code.equals("1") ? "(206) 555-" + groups.getLast() : "+" + code + " " + String.join("-", groups);
            default -> "+" + code + " " + spaced;
        };
    }

    private static String digits(int count, Dice dice) {
        int bound = (int) Math.pow(10, count);
        return String.format(Locale.ROOT, "%0" + count + "d", dice.between(0, bound - 1));
    }
}
