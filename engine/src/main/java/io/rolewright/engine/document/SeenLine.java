package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A line that was recognised in a picture.
 *
 * @param words from left to right, at least one
 */
record SeenLine(List<SeenWord> words) {
    /** A gap wider than this, in parts of the line's height, is a jump to the next tab stop. */
    private static final float TAB = 1.6f;
    /** Letters with their strokes up and down are this part of the font's size. */
    private static final float LETTERS = 0.9f;

    static List<SeenLine> of(List<SeenWord> words) {
        List<SeenLine> lines = new ArrayList<>();
        for (SeenWord word : words) {
            if (lines.isEmpty() || !word.isInLineOf(lines.getLast().words().getFirst())) {
                lines.add(new SeenLine(new ArrayList<>()));
            }
            lines.getLast().words().add(word);
        }
        return lines;
    }

    boolean isInBlockOf(SeenLine other) {
        return words.getFirst().isInBlockOf(other.words.getFirst());
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                float gap = words.get(i).box().x() - words.get(i - 1).right();
                text.append(gap > TAB * box().height() ? '\t' : ' ');
            }
            text.append(words.get(i).text());
        }
        return text.toString();
    }

    /** In points, where a pixel is {@code scale} points wide. */
    float size(float scale) {
        return box().height() * scale / LETTERS;
    }

    Box box(float scale) {
        Box box = box();
        return new Box(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
    }

    private Box box() {
        Box first = words.getFirst().box();
        float left = first.x();
        float top = first.y();
        float right = left;
        float bottom = top;
        for (SeenWord word : words) {
            left = Math.min(left, word.box().x());
            top = Math.min(top, word.box().y());
            right = Math.max(right, word.right());
            bottom = Math.max(bottom, word.box().y() + word.box().height());
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
