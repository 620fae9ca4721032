package io.rolewright.engine.resume;

import io.rolewright.engine.language.Phrases;
import io.rolewright.engine.language.Words;
import java.util.List;
import java.util.Set;

/**
 * How much words look like a job title and like an employer's name. The weights are ours, set by hand so that one clear
 * sign (a title's noun, a legal form) outweighs any two weak ones.
 *
 * @param title about 1 for a clear title, below 0 for what can hardly be one
 * @param employer about 1 for a clear employer, below 0 for what can hardly be one
 */
record Likeness(double title, double employer) {
    private static final Phrases HEAD = Vocabulary.TITLES.in("HEAD");
    private static final Phrases WEAK = Vocabulary.TITLES.in("WEAK");
    private static final Phrases LEVEL = Vocabulary.TITLES.in("LEVEL");
    private static final Phrases TERMS = Vocabulary.TITLES.in("TERMS");
    private static final Phrases FORM = Vocabulary.EMPLOYERS.in("FORM");
    private static final Phrases KIND = Vocabulary.EMPLOYERS.in("KIND");
    private static final Phrases START = Vocabulary.EMPLOYERS.in("START");
    private static final Phrases SELF = Vocabulary.EMPLOYERS.in("SELF");
    private static final Set<String> JOINTS =
            Set.of("of", "for", "in", "to", "with", "and", "at", "i", "ii", "iii", "iv");
    private static final double NEITHER = -1.5;

    static Likeness of(String text) {
        List<String> words = Words.of(text);
        if (words.isEmpty() || isNoName(words)) {
            return new Likeness(NEITHER, NEITHER);
        }
        if (Places.isPlace(text)) {
            return new Likeness(-1, -1);
        }
        double both = sentence(text, words);
        return new Likeness(title(text, words) + both, employer(text, words) + both);
    }

    private static boolean isNoName(List<String> words) {
        return TERMS.holds(words)
                || Vocabulary.HEADINGS.in("LABEL").holds(words)
                || Labels.of(words).isPresent()
                || words.stream().allMatch(Vocabulary.DATES.all()::holdsWord);
    }

    private static double title(String text, List<String> words) {
        double score = Math.max(noun(words), noun(Words.of(opening(text))));
        if (score < 1 && DegreeWords.level(text).compareTo(DegreeLevel.VOCATIONAL) > 0) {
            score -= 1;
        }
        if (LEVEL.startOf(words) && words.size() > 1) {
            score += 0.25;
        }
        return words.stream().anyMatch(word -> Character.isDigit(word.charAt(0))) ? score - 0.2 : score;
    }

    /** The words before the first bracket, comma or dash, which may only say more about the title. */
    private static String opening(String text) {
        int end = 1;
        while (end < text.length() && "(,–—|".indexOf(text.charAt(end)) < 0 && !text.startsWith(" - ", end)) {
            end++;
        }
        return text.substring(0, end);
    }

    private static double noun(List<String> words) {
        if (words.isEmpty()) {
            return 0;
        }
        List<String> main = main(words);
        if (HEAD.endOf(words) || HEAD.endOf(main)) {
            return 1;
        }
        if (HEAD.foundIn(words)) {
            return 0.6;
        }
        return WEAK.endOf(words) ? 0.5 : looksLikeDoer(main.getLast()) ? 0.35 : 0;
    }

    /** The words before the first "of", "for" …: a title's noun ends them. */
    private static List<String> main(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (JOINTS.contains(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private static boolean looksLikeDoer(String word) {
        return word.length() > 5
                && (word.endsWith("er") || word.endsWith("or") || word.endsWith("ist") || word.endsWith("ian"));
    }

    private static double employer(String text, List<String> words) {
        double score = 0.1;
        if (words.size() > 1 && FORM.endOf(words)) {
            score += 1.2;
        } else {
            score += SELF.holds(words) ? 0.7 : kind(text, words);
        }
        if (START.startOf(words) && words.size() > 1) {
            score += 0.35;
        }
        return text.indexOf('&') > 0 ? score + 0.15 : score;
    }

    /** "Warehouse" alone, or behind a dash, is a field of work and names no employer. */
    private static double kind(String text, List<String> words) {
        if (KIND.holds(Words.of(closing(text)))) {
            return 0;
        }
        return KIND.endOf(words) ? 0.7 : KIND.foundIn(words) ? 0.4 : 0;
    }

    /** The words behind the last bracket, comma or dash. */
    private static String closing(String text) {
        int start = text.length() - 1;
        while (start > 0 && "(,–—|".indexOf(text.charAt(start)) < 0 && !text.startsWith(" - ", start)) {
            start--;
        }
        return text.substring(start);
    }

    /** Titles and names are short and start with a capital. */
    private static double sentence(String text, List<String> words) {
        double score = Character.isLowerCase(text.codePointAt(0)) ? -0.4 : 0;
        score -= text.endsWith(".") && words.size() > 3 ? 0.3 : 0;
        return score - 0.25 * Math.max(0, words.size() - 7);
    }
}
