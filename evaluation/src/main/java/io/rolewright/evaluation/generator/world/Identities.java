package io.rolewright.evaluation.generator.world;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes up people's names and addresses; no two of one agency share a name or a number. */
public final class Identities {
    private static final Words NAMES = new Words("names.txt");
    private static final List<String> MAIL = List.of("example.com", "example.org", "example.net", "mail.example");

    private final Dice dice;
    private final List<String> origins;
    private final Set<String> taken = new HashSet<>();
    private int next;

    /** People by these dice. */
    public Identities(Dice dice) {
        this.dice = dice;
        this.origins = dice.shuffled(NAMES.names().toList());
    }

    /** One of so many people that some share a name; the number at the address tells them apart. */
    public Identity ofMany(Place place, int number) {
        String origin = dice.pick(origins);
        List<String> row = NAMES.rows(origin).getFirst();
        String name = dice.pick(Words.cut(row.get(0), ';')) + " " + dice.pick(Words.cut(row.get(1), ';'));
        String plain = plain(name);
        Phone phone = Phone.at(place, dice);
        String email = address(plain) + number + "@" + dice.pick(MAIL);
        return new Identity(origin, name, email, phone.written(dice), phone.e164(), place, links(plain));
    }

    /** The next person, each time of another language until all have had a turn. */
    Identity at(Place place) {
        String origin = origins.get(next++ % origins.size());
        String name = fresh(origin);
        String plain = plain(name);
        String email = address(plain) + "@" + dice.pick(MAIL);
        Phone phone = freshPhone(place);
        return new Identity(origin, name, email, phone.written(dice), phone.e164(), place, links(plain));
    }

    private String fresh(String origin) {
        List<String> row = NAMES.rows(origin).getFirst();
        String name;
        do {
            name = dice.pick(Words.cut(row.get(0), ';')) + " " + dice.pick(Words.cut(row.get(1), ';'));
        } while (!taken.add(name));
        return name;
    }

    private Phone freshPhone(Place place) {
        Phone phone;
        do {
            phone = Phone.at(place, dice);
        } while (!taken.add(phone.e164()));
        return phone;
    }

    private String address(String plain) {
        List<String> parts = List.of(plain.split(" "));
        String family = String.join("", parts.subList(1, parts.size())).replace("-", "");
        return switch (dice.between(0, 3)) {
            case 0 -> parts.getFirst().charAt(0) + "." + family;
            case 1 -> parts.getFirst() + "." + family + dice.between(70, 99);
            case 2 -> parts.getFirst() + "_" + family;
            default -> parts.getFirst() + "." + family;
        };
    }

    private List<String> links(String plain) {
        String slug = plain.replace(' ', '-');
        return switch (dice.between(0, 4)) {
            case 0 -> List.of("https://www.profiles.example/in/" + slug);
            case 1 -> List.of("www.profiles.example/in/" + slug, "https://" + slug + ".example");
            case 2 -> List.of("profiles.example/in/" + slug);
            default -> List.of();
        };
    }

    /** A name in small letters from a to z, hyphens and spaces: for addresses and file names. */
    static String plain(String name) {
        String letters = name.toLowerCase(Locale.ROOT)
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ı", "i")
                .replace("ß", "ss")
                .replace("ø", "o");
        return Normalizer.normalize(letters, Normalizer.Form.NFD).replaceAll("[^a-z -]", "");
    }
}
