package io.rolewright.integrations.twins.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** Composes the text of one advert, sentence by sentence. */
final class Composition {
    private static final List<List<String>> HEADINGS = List.of(
            List.of("What you do", "What you bring", "What we offer", "How to apply"),
            List.of("Your tasks", "Your profile", "Your benefits", "Your application"),
            List.of("The role", "About you", "In return", "Next steps"),
            List.of("Responsibilities", "Requirements", "Benefits", "Applying"),
            List.of("A week with us", "This should sound like you", "Good to know", "Interested?"));
    private static final int MOST_PEOPLE = 900;

    private final Phrases phrases;
    private final Trade trade;
    private final String employer;
    private final String city;
    private final Level level;
    private final SplittableRandom random;
    private String task = "";
    private String known = "";

    Composition(Phrases phrases, Trade trade, String employer, String city, Level level, SplittableRandom random) {
        this.phrases = phrases;
        this.trade = trade;
        this.employer = employer;
        this.city = city;
        this.level = level;
        this.random = random;
    }

    AdvertText text() {
        var headings = HEADINGS.get(random.nextInt(HEADINGS.size()));
        return new AdvertText(List.of(
                new AdvertText.Section("", false, List.of(sentence("intro"), sentence("need"))),
                new AdvertText.Section(headings.get(0), true, sentences("duty", 5 + random.nextInt(6))),
                new AdvertText.Section(headings.get(1), true, sentences("requirement", 3 + random.nextInt(4))),
                new AdvertText.Section(headings.get(2), true, sentences("offer", 3 + random.nextInt(3))),
                new AdvertText.Section(headings.get(3), false, List.of(sentence("closing")))));
    }

    /** Different sentences of one list. */
    List<String> sentences(String list, int count) {
        var sentences = new ArrayList<String>(count);
        var used = new TreeSet<Integer>();
        while (sentences.size() < count) {
            var all = phrases.of(list);
            var next = random.nextInt(all.size());
            if (used.add(next) || used.size() == all.size()) {
                sentences.add(filled(all.get(next)));
            }
        }
        return List.copyOf(sentences);
    }

    String sentence(String list) {
        return filled(any(phrases.of(list)));
    }

    private String filled(String pattern) {
        var sentence = new StringBuilder(160);
        var at = 0;
        for (var open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            sentence.append(pattern, at, open).append(word(pattern.charAt(open + 1)));
            at = open + "{x}".length();
        }
        return capital(sentence.append(pattern, at, pattern.length()).toString());
    }

    private String word(char slot) {
        return switch (slot) {
            case 'e' -> employer;
            case 'c' -> city;
            case 'y' -> String.valueOf(1890 + random.nextInt(130));
            case 'n' -> String.valueOf(4 + random.nextInt(MOST_PEOPLE));
            case 'x' -> String.valueOf(level.years() + random.nextInt(3));
            case 't', 'u' -> task();
            case 's' -> any(trade.settings());
            case 'k', 'l' -> knowledge();
            case 'p' -> any(trade.papers());
            case 'a' -> any(phrases.of("aim"));
            case 'm' -> any(phrases.of("manner"));
            case 'w' -> any(phrases.of("when"));
            case 'o' -> any(phrases.of("colleague"));
            default -> throw new IllegalArgumentException("no such slot: " + slot);
        };
    }

    /** A task that is not the one before. */
    private String task() {
        task = otherThan(task, trade.tasks());
        return task;
    }

    /** Something to know that is not the one before. */
    private String knowledge() {
        known = otherThan(known, trade.knowledge());
        return known;
    }

    private String otherThan(String choice, List<String> choices) {
        var other = any(choices);
        return other.equals(choice) ? choices.get((choices.indexOf(other) + 1) % choices.size()) : other;
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
