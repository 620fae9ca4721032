package io.rolewright.engine.taxonomy.release;

import io.rolewright.engine.language.Words;

/** Names as the files of a taxonomy hold them, skills with the marks that say how strictly they are read. */
final class ReleasedNames {
    /** What means something in a taxonomy's file. */
    private static final String MARKS = "|>\\\"~?";

    private ReleasedNames() {}

    /** On one line and without marks. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            plain.append(Character.isWhitespace(c) || MARKS.indexOf(c) >= 0 ? ' ' : c);
        }
        return String.join(" ", plain.toString().strip().split(" +")).replaceFirst("^[#\\[+ ]+", "");
    }

    /** A product: one of a single word only with its capitals and beside other skills. */
    static String product(String name) {
        return isOneWord(name) ? plain(name) + "?" : plain(name);
    }

    /** A field or ability: one of a single word only beside words such as "experience", for many are everyday words. */
    static String field(String name) {
        return isOneWord(name) ? plain(name) + "~" : plain(name);
    }

    private static boolean isOneWord(String name) {
        return Words.of(name).size() == 1;
    }
}
