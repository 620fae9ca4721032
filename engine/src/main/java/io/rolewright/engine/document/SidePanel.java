package io.rolewright.engine.document;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A coloured strip along the side of a page: what stands on it is a text of its own. */
record SidePanel(Rectangle2D box) {
    /** Of the page's width. */
    private static final double NARROWEST = 0.15;

    private static final double WIDEST = 0.6;
    /** Of the page's height. */
    private static final double LOWEST = 0.5;

    /** The largest of the painted boxes that is a strip with words on it and beside it, and with none across its edge. */
    static Optional<SidePanel> among(List<Rectangle2D> boxes, List<PrintedWord> words, double width, double height) {
        return boxes.stream()
                .filter(box -> box.getHeight() >= LOWEST * height)
                .filter(box -> box.getWidth() >= NARROWEST * width && box.getWidth() <= WIDEST * width)
                .max(Comparator.comparingDouble(box -> box.getWidth() * box.getHeight()))
                .map(SidePanel::new)
                .filter(panel -> panel.parts(words));
    }

    private boolean parts(List<PrintedWord> words) {
        return words.stream().anyMatch(this::holds)
                && words.stream().anyMatch(word -> !holds(word))
                && words.stream().noneMatch(this::isCut);
    }

    /** The regions in reading order: above the strip, then strip and rest from left to right. */
    List<List<PrintedWord>> regions(List<PrintedWord> words) {
        Predicate<PrintedWord> above = word -> word.baseline() < box.getMinY();
        List<PrintedWord> inside = words.stream().filter(this::holds).toList();
        List<PrintedWord> beside =
                words.stream().filter(word -> !holds(word) && !above.test(word)).toList();
        List<List<PrintedWord>> regions = new ArrayList<>();
        regions.add(
                words.stream().filter(word -> !holds(word) && above.test(word)).toList());
        regions.add(isLeftOf(beside) ? inside : beside);
        regions.add(isLeftOf(beside) ? beside : inside);
        return regions;
    }

    private boolean holds(PrintedWord word) {
        return box.contains((word.x() + word.right()) / 2, word.baseline() - 0.3 * word.size());
    }

    private boolean isCut(PrintedWord word) {
        boolean level = word.baseline() > box.getMinY() && word.baseline() < box.getMaxY();
        return level
                && (word.x() < box.getMinX() && word.right() > box.getMinX()
                        || word.x() < box.getMaxX() && word.right() > box.getMaxX());
    }

    private boolean isLeftOf(List<PrintedWord> others) {
        return others.stream().mapToDouble(PrintedWord::x).average().orElse(0) > box.getCenterX();
    }
}
