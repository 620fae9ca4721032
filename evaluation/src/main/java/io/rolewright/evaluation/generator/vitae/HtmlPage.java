package io.rolewright.evaluation.generator.vitae;

import static io.rolewright.evaluation.generator.print.Markup.element;
import static io.rolewright.evaluation.generator.print.Markup.raw;

import io.rolewright.evaluation.generator.print.Block;
import io.rolewright.evaluation.generator.print.Section;
import io.rolewright.evaluation.generator.print.Sheet;
import io.rolewright.evaluation.generator.print.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A CV as a web page that a browser prints; the layout is the work of its style sheet. */
final class HtmlPage {
    private final Sheet sheet;
    private final Look look;

    HtmlPage(Sheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
    }

    String text() {
        String layout = look.layout().label() + (look.serif() ? " serif" : "");
        return Template.read("vitae/page.html")
                .fill(Map.of(
                        "look", Template.read("vitae/look.css").fill(Map.of("hue", String.valueOf(look.accent()))),
                        "layout", layout,
                        "language", look.heads().tongue().code(),
                        "body", body()));
    }

    private String body() {
        String top = raw(
                "header",
                element("h1", sheet.name())
                        + (sheet.headline().isEmpty() ? "" : element("p class=\"role\"", sheet.headline()))
                        + (look.layout().hasSidebar() || look.layout() == Layout.FOOTER_CONTACT ? "" : contact()));
        return switch (look.layout()) {
            case SIDEBAR_LEFT -> columns(side() + main(top, sheet.aside(false)));
            case SIDEBAR_RIGHT -> columns(main(top, sheet.aside(false)) + side());
            case THREE_COLUMNS -> top + columns(threeColumns());
            case FOOTER_CONTACT -> top + sections(sheet.sections()) + raw("footer", contact());
            case CLASSIC,
                    DATES_LEFT,
                    TWO_COLUMNS,
                    TABLE,
                    TIMELINE,
                    HEADER_CONTACT,
                    TEXT_BOX,
                    BANNER,
                    FUNCTIONAL,
                    ACADEMIC,
                    TYPED -> top + raw("main", sections(sheet.sections()));
        };
    }

    private static String columns(String columns) {
        return raw("div class=\"page\"", columns);
    }

    private String side() {
        return raw("aside", element("h2", sheet.contactHeading()) + contact() + sections(sheet.aside(true)));
    }

    private String main(String top, List<Section> sections) {
        return raw("main", top + sections(sections));
    }

    private String threeColumns() {
        List<Section> wide = sheet.aside(false);
        return side()
                + raw("main", sections(wide.subList(0, 2)))
                + raw("aside", sections(wide.subList(2, wide.size())));
    }

    private String contact() {
        return raw(
                "div class=\"contact\"",
                sheet.contact().stream().map(line -> element("span", line)).collect(Collectors.joining("\n")));
    }

    private String sections(List<Section> sections) {
        return sections.stream().map(this::section).collect(Collectors.joining("\n"));
    }

    private String section(Section section) {
        StringBuilder out = new StringBuilder(element("h2", section.heading()));
        boolean open = false;
        for (Block block : section.blocks()) {
            if (block instanceof Block.Entry entry) {
                out.append(open ? "</div></article>\n" : "").append(head(entry));
                open = true;
            } else {
                out.append(line(block));
            }
        }
        return raw("section", out.append(open ? "</div></article>\n" : "").toString());
    }

    private static String head(Block.Entry entry) {
        return "<article>" + element("div class=\"when\"", entry.dates()) + "<div class=\"what\">"
                + element("div class=\"first\"", entry.first())
                + (entry.second().isEmpty() ? "" : element("div class=\"second\"", entry.second()));
    }

    private String line(Block block) {
        return switch (block) {
            case Block.Text text -> element("p", look.noise().softened(text.text()));
            case Block.Bullet bullet -> bullet(look.noise().softened(bullet.text()));
            case Block.Entry entry -> head(entry);
        };
    }

    /** A list of the browser's own, or a typed mark. */
    private String bullet(String text) {
        return look.noise().bullet().equals("•")
                ? raw("ul", element("li", text))
                : element("p class=\"typed\"", look.noise().bullet() + " " + text);
    }
}
