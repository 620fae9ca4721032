package io.rolewright.billing.internal.documents;

import io.rolewright.billing.Party;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The upper part of a paper: who sends it, what it is, and to whom. */
final class PaperHead {
    private static final float[] HALVES = {55, 45};
    private static final float GAP = 6;
    private static final float[] FACTS = {45, 55};

    private PaperHead() {}

    /** @param facts what it is known by, such as its number and its day */
    static void print(Paper paper, Party from, Party to, String title, List<Fact> facts) {
        var head = Paper.table(HALVES);
        head.addCell(Paper.bare(from.name(), Paper.NAME));
        var called = Paper.bare(title, Paper.TITLE);
        called.setPaddingBottom(GAP);
        head.addCell(called);
        var lines = PartyLines.of(from);
        head.addCell(plain(lines.subList(1, lines.size())));
        head.addCell(Paper.holding(facts(facts)));
        paper.add(head);
        paper.add(to(to));
    }

    private static PdfPCell plain(List<String> lines) {
        var inner = new PdfPTable(1);
        lines.forEach(line -> inner.addCell(Paper.bare(line, Paper.PLAIN)));
        return Paper.holding(inner);
    }

    /** A table of facts, their names in the left column. */
    static PdfPTable facts(List<Fact> facts) {
        var table = new PdfPTable(FACTS);
        facts.forEach(fact -> {
            table.addCell(Paper.bare(fact.name(), Paper.PLAIN));
            table.addCell(Paper.bare(fact.value(), Paper.STRONG));
        });
        return table;
    }

    private static PdfPTable to(Party party) {
        var lines = new ArrayList<String>();
        lines.add(Words.say("to"));
        lines.addAll(PartyLines.of(party));
        var table = Paper.table(HALVES);
        table.addCell(Paper.block(lines));
        var empty = new PdfPCell();
        empty.setBorder(Rectangle.NO_BORDER);
        table.addCell(empty);
        return table;
    }
}
