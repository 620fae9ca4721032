package io.rolewright.engine.enhancement;

import io.rolewright.engine.resume.Contact;
import io.rolewright.engine.resume.WorkRight;
import io.rolewright.engine.resume.WorkRights;
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
        cuts.addAll(rights(text));
        return Cut.all(text, cuts);
    }

    /** Running text without all that, and without what tells age, family, origin and where the person lives. */
    String prose(String text) {
        List<TextWord> words = TextWord.of(text);
        List<Cut> cuts = named(text, words);
        cuts.addAll(HintCuts.in(text, words));
        cuts.addAll(rights(text));
        String lower = text.toLowerCase(Locale.ROOT);
        for (String place : lower.length() == text.length() ? places : List.<String>of()) {
            String wanted = place.toLowerCase(Locale.ROOT);
            for (int at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length())) {
                cuts.add(Cut.out(at, at + wanted.length()));
            }
        }
        return Cut.all(text, cuts);
    }

    /** Citizenship, leave to stay and visas tell where somebody is from; that no sponsorship is needed does not. */
    private static List<Cut> rights(String text) {
        return WorkRights.in(text).stream()
                .filter(right -> right.value().kind() != WorkRight.Kind.AUTHORISED)
                .map(right -> Cut.out(right.span().start(), right.span().end()))
                .toList();
    }

    private List<Cut> named(String text, List<TextWord> words) {
        List<Cut> cuts = new ArrayList<>(names.in(text, words));
        cuts.addAll(addresses.in(text));
        return cuts;
    }
}
