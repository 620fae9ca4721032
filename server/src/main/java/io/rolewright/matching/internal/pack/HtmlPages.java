package io.rolewright.matching.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Writes an audit as one page of HTML that needs nothing else: no script, no picture, no font. */
public final class HtmlPages {
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; color: #111; }
            table { border-collapse: collapse; width: 100%%; margin: 0.5rem 0; }
            th, td { border-bottom: 1px solid #767676; padding: 0.3rem 0.5rem; text-align: right; }
            th:first-child, td:first-child { text-align: left; }
            p.note { margin: 0.2rem 0; }
            @media print { section { break-inside: avoid; } }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s
            %3$s
            </main>
            </body>
            </html>
            """;

    private HtmlPages() {}

    /** The file's bytes, in UTF-8. */
    public static byte[] of(AuditSheet sheet) {
        var lead = all(sheet.lead(), line -> "<p>" + escaped(line) + "</p>");
        var sections = all(sheet.sections(), HtmlPages::section);
        return PAGE.formatted(escaped(sheet.title()), lead, sections).getBytes(StandardCharsets.UTF_8);
    }

    private static String section(AuditSheet.Section section) {
        var heading = escaped(section.heading());
        var head = all(section.columns(), column -> "<th scope=\"col\">" + escaped(column) + "</th>");
        var rows = all(section.rows(), HtmlPages::row);
        var table = section.rows().isEmpty()
                ? ""
                : "<table>\n<thead><tr>" + head + "</tr></thead>\n<tbody>\n" + rows + "\n</tbody>\n</table>\n";
        var notes = all(section.notes(), note -> "<p class=\"note\">" + escaped(note) + "</p>");
        return "<section>\n<h2>" + heading + "</h2>\n" + table + notes + "\n</section>";
    }

    private static String row(List<String> cells) {
        var rest = all(cells.subList(1, cells.size()), cell -> "<td>" + escaped(cell) + "</td>");
        return "<tr><th scope=\"row\">" + escaped(cells.getFirst()) + "</th>" + rest + "</tr>";
    }

    private static <T> String all(List<T> parts, Function<T, String> written) {
        return parts.stream().map(written).collect(Collectors.joining("\n"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
