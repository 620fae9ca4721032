package io.rolewright.integrations.twins.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The text of an advert, section by section. */
public record AdvertText(List<Section> sections) {
    /**
     * A part of a text.
     *
     * @param heading empty where there is none
     * @param bulleted whether its lines are points of a list, or else sentences of a paragraph
     */
    public record Section(String heading, boolean bulleted, List<String> lines) {}

    /** HTML of headings, paragraphs and lists. */
    public String html() {
        var html = new StringBuilder(2048);
        for (var section : sections) {
            if (!section.heading.isEmpty()) {
                html.append("<h3>").append(escaped(section.heading)).append("</h3>");
            }
            if (section.bulleted) {
                html.append("<ul>");
                section.lines.forEach(
                        line -> html.append("<li>").append(escaped(line)).append("</li>"));
                html.append("</ul>");
            } else {
                html.append("<p>")
                        .append(escaped(String.join(" ", section.lines)))
                        .append("</p>");
            }
        }
        return html.toString();
    }

    /** Lines of plain text. */
    public String plain() {
        var plain = new StringBuilder(2048);
        for (var section : sections) {
            if (!section.heading.isEmpty()) {
                plain.append(section.heading).append('\n');
            }
            if (section.bulleted) {
                section.lines.forEach(line -> plain.append("- ").append(line).append('\n'));
            } else {
                plain.append(String.join(" ", section.lines)).append('\n');
            }
            plain.append('\n');
        }
        return plain.toString().strip();
    }

    int words() {
        return plain().split("\\s+", -1).length;
    }

    AdvertText replacing(String old, String now) {
        return mapping(line -> line.replace(old, now));
    }

    AdvertText mapping(UnaryOperator<String> change) {
        return new AdvertText(sections.stream()
                .map(section -> new Section(
                        section.heading,
                        section.bulleted,
                        section.lines.stream().map(change).toList()))
                .toList());
    }

    /** This text with another line in the place of the last of a section. */
    AdvertText withLastLine(int section, String line) {
        var all = new ArrayList<>(sections);
        var old = all.get(section);
        var lines = new ArrayList<>(old.lines);
        lines.set(lines.size() - 1, line);
        all.set(section, new Section(old.heading, old.bulleted, List.copyOf(lines)));
        return new AdvertText(List.copyOf(all));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
