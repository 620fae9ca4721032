package io.rolewright.evaluation.generator.world;

import java.util.List;
import java.util.Locale;

/**
 * A number out of the ranges that the regulators keep for fiction: ACMA (Australia), Ofcom (United Kingdom), 555-01xx
 * (North America), ComReg (Ireland). New Zealand keeps none, so people there write an Australian mobile.
 *
 * @param code of the country
 * @param groups the digits after the country code, in groups as usually spoken
 */
record Phone(String code, List<String> groups) {
    /** ACMA's mobile numbers for creative works, after 0491 57. */
    private static final List<String> MOBILE_TAILS = List.of(
            "0 006", "0 156", "0 157", "0 158", "0 159", "0 110", "0 313", "0 737", "1 266", "1 491", "1 804", "2 549",
            "2 665", "2 983", "3 770", "3 087", "4 118", "4 632", "5 254", "5 789", "6 398", "6 801", "7 426", "7 644",
            "8 957", "8 148", "8 888", "9 212", "9 760", "9 455");

    static Phone at(Place place, Dice dice) {
        return switch (place.country()) {
            case "GB" ->
                dice.chance(70)
                        ? new Phone("44", List.of("7700", "900" + digits(3, dice)))
                        : new Phone("44", List.of("20", "7946", "0" + digits(3, dice)));
            case "US" -> new Phone("1", List.of("206", "555", "01" + digits(2, dice)));
            case "IE" -> new Phone("353", List.of("20", "91" + dice.between(0, 9), digits(4, dice)));
            default -> dice.chance(45) ? mobile(dice) : landline(dice);
        };
    }

    String e164() {
        return "+" + code + String.join("", groups);
    }

    /** The number in one of the ways that people write it. */
    String written(Dice dice) {
        String spaced = String.join(" ", groups);
        if (code.equals("1")) {
            return dice.chance(50)
                    ? "+1 (" + groups.get(0) + ") 555-" + groups.get(2)
                    : "+1 " + spaced.replace(' ', '-');
        }
        boolean area = code.equals("61") && groups.getFirst().length() == 1;
        return switch (dice.between(0, 4)) {
            case 0 ->
                code.equals("61")
                        ? (area ? "(0" + groups.getFirst() + ") " + afterArea() : "0" + String.join("", groups))
                        : "+" + code + " " + spaced;
            case 1 -> "+" + code + " " + spaced;
            case 2 -> "+" + code + String.join("", groups);
            case 3 -> "+" + code + " (0)" + spaced;
            default -> code.equals("61") ? "0" + spaced : "+" + code + " " + spaced;
        };
    }

    private String afterArea() {
        return String.join(" ", groups.subList(1, groups.size()));
    }

    private static Phone mobile(Dice dice) {
        String tail = dice.pick(MOBILE_TAILS);
        return new Phone("61", List.of("491", "57" + tail.charAt(0), tail.substring(2)));
    }

    private static Phone landline(Dice dice) {
        return new Phone("61", List.of(dice.pick(List.of("2", "3", "7", "8")), "5550", digits(4, dice)));
    }

    private static String digits(int count, Dice dice) {
        int bound = (int) Math.pow(10, count);
        return String.format(Locale.ROOT, "%0" + count + "d", dice.between(0, bound - 1));
    }
}
