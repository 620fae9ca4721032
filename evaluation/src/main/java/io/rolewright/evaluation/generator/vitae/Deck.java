package io.rolewright.evaluation.generator.vitae;

import static io.rolewright.evaluation.generator.vitae.Producer.CHROMIUM;
import static io.rolewright.evaluation.generator.vitae.Producer.OFFICE_PDF;
import static io.rolewright.evaluation.generator.vitae.Producer.OFFICE_WORD;
import static io.rolewright.evaluation.generator.vitae.Producer.OPENPDF;
import static io.rolewright.evaluation.generator.vitae.Producer.PDFBOX;
import static io.rolewright.evaluation.generator.vitae.Producer.PLAIN;
import static io.rolewright.evaluation.generator.vitae.Producer.TEX;
import static io.rolewright.evaluation.generator.vitae.Producer.WEB;
import static io.rolewright.evaluation.generator.vitae.Producer.WORD;

import io.rolewright.evaluation.generator.world.Dice;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Deals layouts and makers, so that a batch of some size shows all of them. */
final class Deck {
    private static final Map<Layout, List<Producer>> MAKERS = makers();

    private Deck() {}

    record Card(Layout layout, Producer producer) {}

    /** So many cards; who deals is the seed alone, not what is installed. */
    static List<Card> dealt(long seed, int count) {
        Dice dice = new Dice(seed, "deck");
        List<Card> all = new ArrayList<>();
        MAKERS.forEach((layout, makers) -> makers.forEach(maker -> all.add(new Card(layout, maker))));
        List<Card> cards = new ArrayList<>();
        while (cards.size() < count) {
            cards.addAll(dice.shuffled(all));
        }
        return cards.subList(0, count);
    }

    private static Map<Layout, List<Producer>> makers() {
        Map<Layout, List<Producer>> makers = new EnumMap<>(Layout.class);
        makers.put(Layout.CLASSIC, List.of(PDFBOX, OPENPDF, WORD, WEB, CHROMIUM, OFFICE_PDF, OFFICE_WORD, TEX));
        makers.put(Layout.DATES_LEFT, List.of(PDFBOX, OPENPDF, CHROMIUM, TEX));
        makers.put(Layout.SIDEBAR_LEFT, List.of(PDFBOX, WEB, CHROMIUM));
        makers.put(Layout.SIDEBAR_RIGHT, List.of(PDFBOX, OPENPDF, CHROMIUM));
        makers.put(Layout.THREE_COLUMNS, List.of(CHROMIUM));
        makers.put(Layout.TWO_COLUMNS, List.of(CHROMIUM, TEX));
        makers.put(Layout.TABLE, List.of(PDFBOX, OPENPDF, WORD, CHROMIUM, OFFICE_PDF));
        makers.put(Layout.TIMELINE, List.of(CHROMIUM));
        makers.put(Layout.HEADER_CONTACT, List.of(WORD, OFFICE_PDF));
        makers.put(Layout.FOOTER_CONTACT, List.of(CHROMIUM, TEX));
        makers.put(Layout.TEXT_BOX, List.of(WORD, OFFICE_WORD));
        makers.put(Layout.BANNER, List.of(CHROMIUM));
        makers.put(Layout.FUNCTIONAL, List.of(WORD, OFFICE_PDF, TEX));
        makers.put(Layout.ACADEMIC, List.of(CHROMIUM, TEX));
        makers.put(Layout.TYPED, List.of(PLAIN, PLAIN));
        return makers;
    }
}
