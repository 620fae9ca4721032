package io.rolewright.engine.mention;

import java.util.List;

/** The regular forms of an English verb: {@code plan, plans, planning, planned}. */
final class VerbForms {
    private static final String VOWELS = "aeiou";

    private VerbForms() {}

    static List<String> of(String verb) {
        return List.of(verb, third(verb), stem(verb) + "ing", past(verb));
    }

    private static String third(String verb) {
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hisses = verb.endsWith("s") || verb.endsWith("x") || verb.endsWith("ch") || verb.endsWith("sh");
        return hisses ? verb + "es" : verb + "s";
    }

    private static String past(String verb) {
        return endsInConsonantY(verb) ? verb.substring(0, verb.length() - 1) + "ied" : stem(verb) + "ed";
    }

    /** What stands before an ending with a vowel: a silent e goes, a consonant behind one short vowel doubles. */
    private static String stem(String verb) {
        int length = verb.length();
        if (verb.endsWith("e") && length > 3 && !verb.endsWith("ee")) {
            return verb.substring(0, length - 1);
        }
        return doubles(verb) ? verb + verb.charAt(length - 1) : verb;
    }

    private static boolean doubles(String verb) {
        int length = verb.length();
        boolean isShort = length == 3 || length == 4;
        return isShort
                && isConsonant(verb, length - 1)
                && "wxy".indexOf(verb.charAt(length - 1)) < 0
                && !isConsonant(verb, length - 2)
                && isConsonant(verb, length - 3);
    }

    private static boolean endsInConsonantY(String verb) {
        return verb.length() > 2 && verb.endsWith("y") && isConsonant(verb, verb.length() - 2);
    }

    private static boolean isConsonant(String verb, int at) {
        return VOWELS.indexOf(verb.charAt(at)) < 0;
    }
}
