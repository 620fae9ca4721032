package io.rolewright.engine.taxonomy;

import io.rolewright.engine.language.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways a name is written besides its own: joined where it has a hyphen, in the plural, in American spelling. */
final class Variants {
    private static final String[][] AMERICAN = {
        {"isation", "ization"},
        {"ising", "izing"},
        {"anaes", "anes"},
        {"paed", "ped"},
        {"haem", "hem"},
        {"gynae", "gyne"},
        {"oedic", "edic"},
        {"aediatr", "ediatr"},
        {"behaviour", "behavior"},
        {"labour", "labor"},
        {"colour", "color"},
        {"modelling", "modeling"},
        {"labelling", "labeling"},
        {"centre", "center"},
        {"programme", "program"},
        {"cheque", "check"},
        {"fulfilment", "fulfillment"},
        {"defence", "defense"},
        {"licence", "license"},
        {"aluminium", "aluminum"},
        {"catalogue", "catalog"},
        {"tyre", "tire"}
    };

    private Variants() {}

    /** The folded words of every variant, the name as it is first. */
    static Set<List<String>> of(String name) {
        Set<List<String>> all = new LinkedHashSet<>();
        for (String spelled : List.of(name, name.replace("-", ""))) {
            List<String> words = Words.of(spelled);
            all.add(words);
            all.add(plural(words));
            all.add(american(words));
            all.add(plural(american(words)));
        }
        return all;
    }

    private static List<String> american(List<String> words) {
        return words.stream().map(Variants::american).toList();
    }

    static String american(String word) {
        String spelled = word;
        for (String[] pair : AMERICAN) {
            spelled = spelled.replace(pair[0], pair[1]);
        }
        return spelled;
    }

    private static List<String> plural(List<String> words) {
        List<String> plural = new ArrayList<>(words);
        plural.add(plural(plural.removeLast()));
        return plural;
    }

    private static String plural(String word) {
        char last = word.charAt(word.length() - 1);
        if (word.length() < 2 || last == 's' || !Character.isLetter(last)) {
            return word;
        }
        if (last == 'y' && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.endsWith("ch") || word.endsWith("sh") || last == 'x' ? word + "es" : word + "s";
    }
}
