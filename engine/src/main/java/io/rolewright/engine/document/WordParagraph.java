package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A paragraph while it is being read. */
final class WordParagraph {
    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, Integer> letters = new TreeMap<>();
    private final List<WordLine> boxes = new ArrayList<>();
    private WordLook look;
    private int boldLetters;
    private int allLetters;

    WordParagraph(WordLook look) {
        this.look = look;
    }

    WordLook look() {
        return look;
    }

    void look(WordLook other) {
        look = other;
    }

    void append(String words, int size, boolean bold) {
        int seen = (int) words.codePoints().filter(Character::isLetterOrDigit).count();
        text.append(words);
        letters.merge(size, seen, Integer::sum);
        allLetters += seen;
        boldLetters += bold ? seen : 0;
    }

    void append(char c) {
        text.append(c);
    }

    /** Text boxes that hang on the paragraph are read behind it. */
    void addBoxes(List<WordLine> lines) {
        boxes.addAll(lines);
    }

    List<WordLine> lines() {
        List<WordLine> lines = new ArrayList<>(1 + boxes.size());
        boolean marked = look.list() && !text.toString().isBlank();
        String words = marked ? Characters.BULLET + " " + text.toString().strip() : text.toString();
        lines.add(new WordLine(words, size() / 2f, boldLetters * 2 > allLetters, false));
        boxes.stream().limit(1).map(WordLine::asStart).forEach(lines::add);
        boxes.stream().skip(1).forEach(lines::add);
        if (!boxes.isEmpty()) {
            lines.add(new WordLine("", 0, false, true));
        }
        return lines;
    }

    private int size() {
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(look.size());
    }
}
