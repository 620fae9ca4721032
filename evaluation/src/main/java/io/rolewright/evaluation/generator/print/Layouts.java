package io.rolewright.evaluation.generator.print;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.ArrayList;
import java.util.List;

/** Deals layouts to people so that every agency shows all of them. */
public final class Layouts {
    private static final List<Layout> ALL = List.of(
            new Layout(Format.PDFBOX, Shape.CLASSIC),
            new Layout(Format.PDFBOX, Shape.DATES_LEFT),
            new Layout(Format.PDFBOX, Shape.SIDEBAR_LEFT),
            new Layout(Format.PDFBOX, Shape.SIDEBAR_RIGHT),
            new Layout(Format.PDFBOX, Shape.TABLE),
            new Layout(Format.OPENPDF, Shape.CLASSIC),
            new Layout(Format.OPENPDF, Shape.DATES_LEFT),
            new Layout(Format.OPENPDF, Shape.SIDEBAR_RIGHT),
            new Layout(Format.OPENPDF, Shape.TABLE),
            new Layout(Format.WORD, Shape.CLASSIC),
            new Layout(Format.WORD, Shape.TABLE),
            new Layout(Format.WORD, Shape.HEADER_CONTACT),
            new Layout(Format.WORD, Shape.TEXT_BOX),
            new Layout(Format.WEB, Shape.CLASSIC),
            new Layout(Format.WEB, Shape.TABLE),
            new Layout(Format.WEB, Shape.SIDEBAR_LEFT),
            new Layout(Format.PLAIN, Shape.CLASSIC),
            new Layout(Format.PLAIN, Shape.DATES_LEFT));

    private Layouts() {}

    /** So many styles, in an order of chance. */
    public static List<Style> dealt(int count, Dice dice) {
        List<Layout> deck = new ArrayList<>();
        while (deck.size() < count) {
            deck.addAll(dice.shuffled(ALL));
        }
        return deck.stream()
                .limit(count)
                .map(layout -> Style.rolled(layout.format(), layout.shape(), dice))
                .toList();
    }

    private record Layout(Format format, Shape shape) {}
}
