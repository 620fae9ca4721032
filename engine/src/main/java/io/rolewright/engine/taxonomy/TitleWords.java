package io.rolewright.engine.taxonomy;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts a job title into segments of plain words: singular, shortened words written out. */
final class TitleWords {
    /** Endings of plurals that are more than an s; the first that fits counts. */
    private static final Map<String, String> PLURALS = plurals();

    private final Map<String, String> standIns;

    TitleWords(WordLists words) {
        standIns = words.standIns("short for");
    }

    private static Map<String, String> plurals() {
        Map<String, String> plurals = new LinkedHashMap<>();
        plurals.put("women", "woman");
        plurals.put("men", "man");
        plurals.put("people", "person");
        plurals.put("wives", "wife");
        plurals.put("ches", "ch");
        plurals.put("shes", "sh");
        plurals.put("sses", "ss");
        plurals.put("ies", "y");
        return plurals;
    }

    /** What two titles have in common when the finder cannot tell them apart. */
    static String key(String title) {
        return String.join(
                " ", Words.of(title).stream().map(TitleWords::singular).toList());
    }

    /** The words of a title that stands in a file. */
    List<String> plain(String title) {
        return Words.of(title).stream().map(this::plainWord).toList();
    }

    /** The segments of a vacancy's title as folded words, in order: what brackets, commas, dashes and double spaces part. */
    List<List<String>> segments(String rawTitle) {
        List<List<String>> segments = new ArrayList<>();
        for (Words words = new Words(markedGaps(rawTitle)); words.next(); ) {
            if (words.startsPhrase()) {
                segments.add(new ArrayList<>());
            }
            segments.getLast().add(words.folded());
        }
        return segments;
    }

    /** Singular, and written out where it is shortened. */
    String plainWord(String word) {
        return standIns.getOrDefault(word, singular(standIns.getOrDefault(singular(word), word)));
    }

    /** The plain word in American spelling. */
    String compared(String word) {
        return Variants.american(plainWord(word));
    }

    /** The word itself, or what it is short for. */
    String writtenOut(String word) {
        return standIns.getOrDefault(word, standIns.getOrDefault(singular(word), word));
    }

    /** A double space and a hyphen between spaces part a title as a comma does. */
    static String markedGaps(String title) {
        StringBuilder marked = new StringBuilder(title.length() + 8);
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean blankBefore = i > 0 && Character.isWhitespace(title.charAt(i - 1));
            boolean blankAfter = i + 1 < title.length() && Character.isWhitespace(title.charAt(i + 1));
            boolean parts = (Character.isWhitespace(c) && blankBefore) || (c == '-' && (blankBefore || blankAfter));
            marked.append(parts ? ", " : c);
        }
        return marked.toString();
    }

    static String singular(String word) {
        int length = word.length();
        for (Map.Entry<String, String> ending : PLURALS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, length - ending.getKey().length()) + ending.getValue();
            }
        }
        if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        return word.substring(0, length - 1);
    }
}
