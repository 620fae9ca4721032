package io.rolewright.evaluation.generator.print;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Plain text, as pasted into a form. */
final class PlainPrinter implements Printer {
    private static final int WIDTH = 92;
    private static final int MARGIN = 26;

    private final StringBuilder out = new StringBuilder();

    @Override
    public byte[] print(Sheet sheet, Style style) {
        line(sheet.name());
        if (!sheet.headline().isEmpty()) {
            line(sheet.headline());
        }
        if (style.shape() == Shape.DATES_LEFT) {
            sheet.contact().forEach(this::line);
        } else {
            line(String.join(" | ", sheet.contact()));
        }
        sheet.sections().forEach(section -> section(section, style));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void section(Section section, Style style) {
        line("");
        line(section.heading());
        line("-".repeat(section.heading().length()));
        section.blocks().forEach(block -> block(block, style));
    }

    private void block(Block block, Style style) {
        switch (block) {
            case Block.Text text -> wrapped(text.text(), "", "");
            case Block.Bullet bullet -> wrapped(bullet.text(), style.serif() ? "* " : "- ", "  ");
            case Block.Entry entry -> entry(entry, style.shape() == Shape.DATES_LEFT);
        }
    }

    private void entry(Block.Entry entry, boolean datesLeft) {
        line("");
        if (datesLeft) {
            line(entry.dates() + " ".repeat(Math.max(2, MARGIN - entry.dates().length())) + entry.first());
            second(" ".repeat(MARGIN), entry.second());
        } else {
            line(entry.dates().isEmpty() ? entry.first() : entry.first() + " (" + entry.dates() + ")");
            second("", entry.second());
        }
    }

    private void second(String indent, String text) {
        if (!text.isEmpty()) {
            line(indent + text);
        }
    }

    private void wrapped(String text, String lead, String indent) {
        StringBuilder row = new StringBuilder(lead);
        for (String word : List.of(text.split(" "))) {
            if (row.length() + word.length() > WIDTH) {
                line(row.toString().stripTrailing());
                row = new StringBuilder(indent);
            }
            row.append(word).append(' ');
        }
        line(row.toString().stripTrailing());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
