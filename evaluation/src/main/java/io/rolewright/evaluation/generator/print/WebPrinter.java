package io.rolewright.evaluation.generator.print;

import static io.rolewright.evaluation.generator.print.Markup.element;
import static io.rolewright.evaluation.generator.print.Markup.raw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A CV as a web page. */
final class WebPrinter implements Printer {
    private static final String LOOK = """
            body{font:15px/1.45 Georgia,serif;max-width:60em;margin:2em auto;color:#222}
            h2{border-bottom:1px solid #999;font-size:1.1em}
            .when{float:right;color:#555}.page{display:flex;gap:2em}.side{flex:0 0 15em;background:#f2f4f6;padding:1em}
            td{vertical-align:top;padding:.2em .8em .6em 0}
            """;

    private StringBuilder out = new StringBuilder();
    private boolean listOpen;

    @Override
    public byte[] print(Sheet sheet, Style style) {
        String head =
                raw("head", "<meta charset=\"utf-8\">" + element("title", sheet.name() + " - CV") + raw("style", LOOK));
        String page =
                "<!DOCTYPE html>\n" + raw("html lang=\"en\"", head + "\n" + raw("body", body(sheet, style))) + "\n";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private String body(Sheet sheet, Style style) {
        String top = element("h1", sheet.name())
                + (sheet.headline().isEmpty() ? "" : element("p class=\"role\"", sheet.headline()));
        if (!style.shape().hasSidebar()) {
            return top + contact(sheet, "p") + sections(sheet.sections(), style);
        }
        String side =
                element("h2", sheet.contactHeading()) + contact(sheet, "div") + sections(sheet.aside(true), style);
        return raw(
                "div class=\"page\"",
                raw("aside class=\"side\"", side) + raw("main", top + sections(sheet.aside(false), style)));
    }

    private static String contact(Sheet sheet, String element) {
        return sheet.contact().stream()
                .map(line -> line.contains("@") ? mail(line) : Markup.escaped(line))
                .map(line -> raw(element, line) + "\n")
                .collect(Collectors.joining());
    }

    private static String mail(String line) {
        String address = line.substring(line.lastIndexOf(' ') + 1);
        return Markup.escaped(line).replace(address, element("a href=\"mailto:" + address + "\"", address));
    }

    private String sections(List<Section> sections, Style style) {
        out = new StringBuilder();
        sections.forEach(section -> section(section, style));
        return out.toString();
    }

    private void section(Section section, Style style) {
        boolean table = style.shape() == Shape.TABLE && Rows.fit(section.blocks());
        out.append(element("h2", section.heading())).append('\n');
        if (table) {
            out.append(Rows.of(section.blocks()).stream()
                    .map(WebPrinter::row)
                    .collect(Collectors.joining("", "<table>", "</table>\n")));
            return;
        }
        section.blocks().forEach(this::block);
        closeList();
    }

    private static String row(Rows.Row row) {
        String bullets = row.bullets().stream().map(text -> element("li", text)).collect(Collectors.joining());
        return raw(
                        "tr",
                        element("td", row.head().dates())
                                + raw(
                                        "td",
                                        element("strong", row.head().first())
                                                + "<br>"
                                                + element("em", row.head().second())
                                                + (bullets.isEmpty() ? "" : raw("ul", bullets))))
                + "\n";
    }

    private void block(Block block) {
        if (block instanceof Block.Bullet bullet) {
            out.append(listOpen ? "" : "<ul>\n")
                    .append(element("li", bullet.text()))
                    .append('\n');
            listOpen = true;
            return;
        }
        closeList();
        if (block instanceof Block.Entry entry) {
            out.append(raw("h3", element("span class=\"when\"", entry.dates()) + Markup.escaped(entry.first())))
                    .append(element("p", entry.second()))
                    .append('\n');
        } else if (block instanceof Block.Text text) {
            out.append(element("p", text.text())).append('\n');
        }
    }

    private void closeList() {
        out.append(listOpen ? "</ul>\n" : "");
        listOpen = false;
    }
}
