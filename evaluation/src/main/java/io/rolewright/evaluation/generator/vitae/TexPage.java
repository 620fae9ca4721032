package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Block;
import io.rolewright.evaluation.generator.print.Section;
import io.rolewright.evaluation.generator.print.Sheet;
import io.rolewright.evaluation.generator.print.Template;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A CV in LaTeX. */
final class TexPage {
    private static final Map<String, String> MARKS =
            Map.of("•", "\\textbullet", "–", "--", "*", "$\\ast$", "·", "$\\cdot$", ">", "$>$", "o", "o");

    private final Sheet sheet;
    private final Look look;

    TexPage(Sheet sheet, Look look) {
        this.sheet = sheet;
        this.look = look;
    }

    String text() {
        boolean foot = look.layout() == Layout.FOOTER_CONTACT;
        String contact = sheet.contact().stream().map(TexPage::safe).collect(Collectors.joining(" \\quad "));
        String sections = sheet.sections().stream().map(this::section).collect(Collectors.joining("\n"));
        boolean columns = look.layout() == Layout.TWO_COLUMNS;
        return Template.read("vitae/page.tex")
                .fill(Map.of(
                        "font", look.serif() ? "" : "\\renewcommand{\\familydefault}{\\sfdefault}",
                        "foot", foot ? contact : look.noise().pageNumbers() ? "\\thepage" : "",
                        "mark", MARKS.getOrDefault(look.noise().bullet(), "\\textbullet"),
                        "name", safe(sheet.name()),
                        "headline", sheet.headline().isEmpty() ? "" : safe(sheet.headline()) + "\\\\[2pt]",
                        "contact", foot ? "" : contact,
                        "sections", columns ? "\\begin{multicols}{2}\n" + sections + "\\end{multicols}" : sections));
    }

    private String section(Section section) {
        StringBuilder out = new StringBuilder("\\section*{" + safe(section.heading()) + "}\n");
        List<Block> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            boolean listed = i > 0 && blocks.get(i - 1) instanceof Block.Bullet;
            boolean goesOn = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Bullet;
            switch (blocks.get(i)) {
                case Block.Text text -> out.append(safe(text.text())).append("\\par\n");
                case Block.Entry entry -> out.append(entry(entry));
                case Block.Bullet bullet ->
                    out.append(listed ? "" : "\\begin{itemize}\n")
                            .append("\\item ")
                            .append(safe(bullet.text()))
                            .append(goesOn ? "\n" : "\n\\end{itemize}\n");
            }
        }
        return out.toString();
    }

    private String entry(Block.Entry entry) {
        String first = "\\textbf{" + safe(entry.first()) + "}";
        String second = entry.second().isEmpty() ? "" : "\\\\\n\\textit{" + safe(entry.second()) + "}";
        String dates = safe(entry.dates());
        if (look.layout() == Layout.DATES_LEFT || look.layout() == Layout.ACADEMIC) {
            return "\\dated{" + dates + "}{" + first + second + "}\n";
        }
        return "\\entry{" + first + "\\hfill " + dates + second + "}\n";
    }

    private static String safe(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> out.append(
                        switch (c) {
                            case '&', '%', '$', '#', '_', '{', '}' -> "\\" + Character.toString(c);
                            case '~' -> "\\textasciitilde{}";
                            case '\\' -> "\\textbackslash{}";
                            case '|' -> "\\textbar{}";
                            case '>' -> "\\textgreater{}";
                            case '+' -> "{+}";
                            case 'ﬁ' -> "fi";
                            case 'ﬂ' -> "fl";
                            default -> Character.toString(c);
                        }));
        return out.toString();
    }
}
