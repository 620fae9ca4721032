package io.rolewright.engine.enhancement;

import io.rolewright.engine.resume.Contact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Takes out of texts what tells who a person is. */
final class BlindText {
    /** Words of an address that name no place: figures, states. */
    private static final int SHORTEST_PLACE = 4;

    private final NameCuts names;
    private final AddressCuts addresses;
    private final List<String> places;

    /** @param name one that {@code contact} holds */
    BlindText(String name, Contact contact) {
        this.names = new NameCuts(name);
        this.addresses = new AddressCuts(contact);
        this.places = contact.place().stream()
                .flatMap(place -> Stream.of(place.value().split("[,|/\n]")))
                .map(BlindText::placeName)
                .filter(place -> place.length() >= SHORTEST_PLACE)
                .toList();
    }

    /** Without the state and figures that follow it in an address. */
    private static String placeName(String part) {
        List<TextWord> words = TextWord.of(part);
        int end = words.size();
        while (end > 0 && !namesAPlace(words.get(end - 1))) {
            end--;
        }
        return end == 0
                ? ""
                : part.substring(words.getFirst().start(), words.get(end - 1).end());
    }

    private static boolean namesAPlace(TextWord word) {
        return word.folded().length() >= SHORTEST_PLACE && !word.isNumber();
    }

    /** The name of a company or a school without words of the person's own. */
    String organisation(String text) {
        return Cut.all(text, named(text, TextWord.of(text)));
    }

    /** A title, a degree or a certificate without them, and without words that tell a sex. */
    String label(String text) {
        List<TextWord> words = TextWord.of(text);
        List<Cut> cuts = named(text, words);
        cuts.addAll(HintCuts.sexes(text, words));
        return Cut.all(text, cuts);
    }

    /** Running text without all that, and without what tells age, family, origin and where the person lives. */
    String prose(String text) {
        List<TextWord> words = TextWord.of(text);
        List<Cut> cuts = named(text, words);
        cuts.addAll(HintCuts.in(text, words));
        String lower = text.toLowerCase(Locale.ROOT);
        for (String place : lower.length() == text.length() ? places : List.<String>of()) {
            String wanted = place.toLowerCase(Locale.ROOT);
            for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length())) {
                cuts.add(Cut.out(at, at + wanted.length()));
            }
        }
        return Cut.all(text, cuts);
    }

    private List<Cut> named(String text, List<TextWord> words) {
        List<Cut> cuts = new ArrayList<>(names.in(text, words));
        cuts.addAll(addresses.in(text));
        return cuts;
    }
}
