package io.rolewright.engine.mention;

/** How each token of a sentence looks: its lower-case letters without marks around, its shape, its ends. */
final class Forms {
    private static final int SHORTEST_AFFIX = 2;
    private static final int LONGEST_AFFIX = 4;
    private static final int AFFIXES = LONGEST_AFFIX - SHORTEST_AFFIX + 1;

    /** Marks that SkillSpan leaves on words. */
    private static final String MARKS = ".,;:?!()[]{}*•·|\"'“”‘’<>";

    private final int[] words;
    private final int[] shapes;
    private final int[] prefixes;
    private final int[] suffixes;
    private final int[] classes;
    private final char[] tails;
    private final char[] heads;
    private final boolean[] letters;

    Forms(Tokens tokens, WordClasses known) {
        int size = tokens.size();
        words = new int[size];
        shapes = new int[size];
        prefixes = new int[size * AFFIXES];
        suffixes = new int[size * AFFIXES];
        classes = new int[size];
        tails = new char[size];
        heads = new char[size];
        letters = new boolean[size];
        for (int i = 0; i < size; i++) {
            read(i, tokens.word(i), known);
        }
    }

    private void read(int index, String token, WordClasses known) {
        int start = 0;
        int end = token.length();
        while (end > 1 && MARKS.indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end - 1 && MARKS.indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        String word = lower(token, start, end);
        words[index] = Hash.of(word);
        shapes[index] = shape(token, start, end);
        for (int length = SHORTEST_AFFIX; length <= LONGEST_AFFIX; length++) {
            int at = index * AFFIXES + length - SHORTEST_AFFIX;
            int shown = Math.min(length, word.length());
            prefixes[at] = Hash.of(word, 0, shown);
            suffixes[at] = Hash.of(word, word.length() - shown, word.length());
        }
        classes[index] = known.of(words[index]);
        tails[index] = end < token.length() ? token.charAt(end) : 0;
        heads[index] = start > 0 ? token.charAt(0) : 0;
        letters[index] = start < end && Character.isLetter(token.charAt(start));
    }

    /** In lower case; the digits of a number are all alike. */
    private static String lower(String token, int start, int end) {
        StringBuilder lower = new StringBuilder(end - start);
        boolean isNumber = true;
        for (int i = start; i < end; i++) {
            char c = token.charAt(i);
            isNumber &= !Character.isLetter(c);
            lower.append(c == '’' ? '\'' : Character.toLowerCase(c));
        }
        for (int i = 0; isNumber && i < lower.length(); i++) {
            if (Character.isDigit(lower.charAt(i))) {
                lower.setCharAt(i, '0');
            }
        }
        return lower.toString();
    }

    /** Runs of capitals, small letters and digits as one sign each, two for a run; other characters as they are. */
    private static int shape(String token, int start, int end) {
        int hash = Hash.start();
        char before = 0;
        int run = 0;
        for (int i = start; i < end; i++) {
            char sign = sign(token.charAt(i));
            run = sign == before ? run + 1 : 1;
            hash = run <= 2 ? Hash.step(hash, sign) : hash;
            before = sign;
        }
        return hash;
    }

    private static char sign(char c) {
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        if (Character.isDigit(c)) {
            return '0';
        }
        return Character.isLetter(c) ? 'x' : c;
    }

    int word(int index) {
        return inside(index) ? words[index] : edge(index);
    }

    int shape(int index) {
        return inside(index) ? shapes[index] : edge(index);
    }

    int prefix(int index, int length) {
        return inside(index) ? prefixes[index * AFFIXES + length - SHORTEST_AFFIX] : edge(index);
    }

    int suffix(int index, int length) {
        return inside(index) ? suffixes[index * AFFIXES + length - SHORTEST_AFFIX] : edge(index);
    }

    int classes(int index) {
        return inside(index) ? classes[index] : 0;
    }

    /** The first mark behind the word within its token; 0 for none. */
    char tail(int index) {
        return inside(index) ? tails[index] : 0;
    }

    /** The mark before the word within its token; 0 for none. */
    char head(int index) {
        return inside(index) ? heads[index] : 0;
    }

    /** Whether the token starts with a letter, marks aside. */
    boolean isWord(int index) {
        return inside(index) && letters[index];
    }

    int size() {
        return words.length;
    }

    private boolean inside(int index) {
        return index >= 0 && index < words.length;
    }

    /** What stands before the first and behind the last token. */
    private static int edge(int index) {
        return index < 0 ? 1 : 2;
    }
}
