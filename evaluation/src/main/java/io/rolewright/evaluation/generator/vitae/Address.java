package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.world.Dice;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a person is reached on the net; the domains are those that RFC 2606 keeps free. */
record Address(String email, List<String> links) {
    private static final List<String> HOSTS = List.of("example.com", "example.org", "example.net", "mail.example");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    static Address of(String given, String family, Dice dice) {
        String first = plain(given);
        String last = plain(family);
        String local = switch (dice.between(0, 5)) {
            case 0 -> first.charAt(0) + "." + last;
            case 1 -> first + "." + last + dice.between(70, 99);
            case 2 -> first + "_" + last;
            case 3 -> last + first.charAt(0);
            case 4 ->
                List.of("hello", "contact", "mail.me", "sunny.side").get(dice.between(0, 3)) + dice.between(2, 99);
            default -> first + "." + last;
        };
        String profile = "profiles.example/in/" + first + "-" + last;
        List<String> links = switch (dice.between(0, 4)) {
            case 0 -> List.of("https://www." + profile);
            case 1 -> List.of("www." + profile, "https://" + first + last + ".example");
            default -> List.of();
        };
        return new Address(local + "@" + dice.pick(HOSTS), links);
    }

    /** Letters from a to z alone. */
    static String plain(String name) {
        String letters = name.toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("đ", "d");
        return NO_LETTER
                .matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
    }
}
