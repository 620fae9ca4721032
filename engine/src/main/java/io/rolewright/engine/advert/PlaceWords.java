package io.rolewright.engine.advert;

import io.rolewright.engine.language.PhraseFile;
import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes apart what stands in the field for a place: several places, and notes on how the work is done. */
final class PlaceWords {
    private static final PhraseFile WORDS = PhraseFile.load("/advert/terms.txt");
    private static final List<String> BETWEEN =
            List.of(";", "|", " / ", " or ", " OR ", " oder ", " & ", " and ", " • ", " · ");
    private static final int CODE = 3;

    private PlaceWords() {}

    /** The places between semicolons, bars, or the word for "or". */
    static List<String> parted(String written) {
        List<String> parts = List.of(written);
        for (String mark : BETWEEN) {
            List<String> finer = new ArrayList<>();
            for (String part : parts) {
                split(part, mark, finer);
            }
            parts = finer;
        }
        return parts;
    }

    private static void split(String part, String mark, List<String> into) {
        int from = 0;
        for (int at = part.indexOf(mark); at >= 0; at = part.indexOf(mark, from)) {
            into.add(part.substring(from, at).strip());
            from = at + mark.length();
        }
        into.add(part.substring(from).strip());
    }

    /** Without what is in brackets, and with commas for dashes: {@code Germany - Berlin}, {@code US-CA-San Jose}. */
    static String withoutNotes(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth == 0) {
                bare.append(c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        String plain = bare.toString()
                .replace(" - ", ", ")
                .replace(" – ", ", ")
                .replace(" — ", ", ")
                .replace(" > ", ", ");
        int dash = plain.indexOf('-');
        boolean coded = dash > 1
                && (dash <= CODE && plain.substring(0, dash).chars().allMatch(Character::isUpperCase)
                        || dash > CODE
                                && Countries.code(plain.substring(0, dash)).isPresent());
        return coded ? plain.replace("-", ", ") : plain;
    }

    /** Whether a part says how one works, or nothing of a place. */
    static boolean isNoPlace(String part) {
        List<String> words = Words.of(part);
        boolean counted = words.size() == 2 && words.getLast().startsWith("location");
        return words.isEmpty()
                || counted
                || WORDS.in("NO PLACE").holds(words)
                || WorkModeInText.find(part).isPresent();
    }
}
