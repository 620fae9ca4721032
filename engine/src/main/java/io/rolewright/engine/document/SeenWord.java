package io.rolewright.engine.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word that was recognised in a picture.
 *
 * @param page of a picture with several, from 1
 * @param block a column or heading, as a number on the page
 * @param line a line of the block, as paragraph and number
 * @param box in pixels
 * @param confidence from 0 to 100
 */
record SeenWord(int page, int block, String line, Box box, float confidence, String text) {
    private static final String LEVEL_OF_WORDS = "5";
    private static final int COLUMNS = 12;
    /** Below this it is the noise of pictures, not a word. */
    private static final float NOISE = 25;

    /** Below this a person should look at it. */
    private static final float UNSURE = 60;

    /** The words of Tesseract's table, in reading order. */
    static List<SeenWord> of(String table) {
        List<SeenWord> words = new ArrayList<>();
        table.lines().forEach(row -> of(row.split("\t", -1)).ifPresent(words::add));
        return words;
    }

    private static Optional<SeenWord> of(String[] row) {
        if (row.length != COLUMNS || !row[0].equals(LEVEL_OF_WORDS) || row[11].isBlank()) {
            return Optional.empty();
        }
        float confidence = Float.parseFloat(row[10]);
        Box box = new Box(number(row[6]), number(row[7]), number(row[8]), number(row[9]));
        SeenWord word =
                new SeenWord(number(row[1]), number(row[2]), row[3] + "." + row[4], box, confidence, row[11].strip());
        return confidence < NOISE ? Optional.empty() : Optional.of(word);
    }

    private static int number(String digits) {
        return Math.max(0, Integer.parseInt(digits));
    }

    boolean isUnsure() {
        return confidence < UNSURE;
    }

    float right() {
        return box.x() + box.width();
    }

    boolean isInLineOf(SeenWord other) {
        return isInBlockOf(other) && line.equals(other.line);
    }

    boolean isInBlockOf(SeenWord other) {
        return page == other.page && block == other.block;
    }
}
