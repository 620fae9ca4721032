package io.rolewright.engine.mention;

import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of one sentence.
 *
 * @param text the sentence
 * @param spans where each token stands in it, in order, none overlapping another
 */
public record Tokens(String text, List<Span> spans) {
    /** Left out as SkillSpan leaves them out; what they part is told by {@link #isParted}. */
    private static final String DROPPED = ",\"“”„";

    /** Tokens of their own wherever they stand at a word's edge. */
    private static final String OPENING = "([{";

    private static final String CLOSING = ")]}.;";

    public Tokens {
        spans = List.copyOf(spans);
    }

    /** Tokens that somebody else has cut, with one blank between them as the sentence's text. */
    public static Tokens joined(List<String> words) {
        List<Span> spans = new ArrayList<>(words.size());
        int at = 0;
        for (String word : words) {
            spans.add(new Span(at, at + word.length()));
            at += word.length() + 1;
        }
        return new Tokens(String.join(" ", words), spans);
    }

    /**
     * Tokens that somebody else has cut from {@code text}; empty when they do not stand there in this order, or when letters
     * or digits of the text belong to none of them.
     */
    public static Optional<Tokens> within(List<String> words, String text) {
        List<Span> spans = new ArrayList<>(words.size());
        int at = 0;
        for (String word : words) {
            int start = text.indexOf(word, at);
            if (start < 0 || !isBare(text, at, start)) {
                return Optional.empty();
            }
            at = start + word.length();
            spans.add(new Span(start, at));
        }
        return isBare(text, at, text.length()) ? Optional.of(new Tokens(text, spans)) : Optional.empty();
    }

    private static boolean isBare(String text, int from, int to) {
        return text.substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Cuts a sentence as SkillSpan is cut: at blanks, commas and quotation marks left out, brackets and full stops apart. */
    public static Tokens cut(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !isGap(text, at)) {
                at++;
            }
            word(text, start, at, spans);
            at++;
        }
        return new Tokens(text, spans);
    }

    private static boolean isGap(String text, int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || DROPPED.indexOf(c) >= 0;
    }

    private static void word(String text, int start, int end, List<Span> spans) {
        int from = start;
        while (from < end && OPENING.indexOf(text.charAt(from)) >= 0) {
            spans.add(new Span(from, from + 1));
            from++;
        }
        int to = end;
        while (to > from && CLOSING.indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
        for (int i = to; i < end; i++) {
            spans.add(new Span(i, i + 1));
        }
    }

    /** How many tokens there are. */
    public int size() {
        return spans.size();
    }

    /** The token at {@code index} as written. */
    public String word(int index) {
        return spans.get(index).of(text);
    }

    /** Whether a comma or another mark that is no token stands before the token at {@code index}. */
    boolean isParted(int index) {
        if (index == 0) {
            return false;
        }
        for (int i = spans.get(index - 1).end(); i < spans.get(index).start(); i++) {
            if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the tokens from {@code first} up to but without {@code end} stand in the text. */
    public Span span(int first, int end) {
        return new Span(spans.get(first).start(), spans.get(end - 1).end());
    }

    /** Index of the first token that ends behind {@code position}; the number of tokens when there is none. */
    int tokenAt(int position) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
