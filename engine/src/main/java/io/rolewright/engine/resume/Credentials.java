package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads certificates and licences: the rows under their heading, without dates. */
final class Credentials {
    private static final int LONGEST = 120;

    private Credentials() {}

    static List<Extracted<String>> in(String text, List<Part> parts, DateIndex dates) {
        Pieces pieces = new Pieces(text, dates);
        List<Extracted<String>> found = new ArrayList<>();
        for (Part part : parts) {
            if (part.section() == Section.CREDENTIALS) {
                part.rows().stream()
                        .filter(row -> row.text().length() <= LONGEST)
                        .map(row -> credential(pieces, row))
                        .filter(span -> span.length() > 2)
                        .map(span -> new Extracted<>(Texts.oneLine(span.of(text)), span, 0.8))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** From the first words to the last before a date, a bar or a wide gap. */
    private static Span credential(Pieces pieces, Row row) {
        List<Fragment> fragments = pieces.fragments(row);
        if (fragments.isEmpty()) {
            return row.span(0, 0);
        }
        int end = fragments.getFirst().span().end();
        for (Fragment fragment : fragments.subList(1, fragments.size())) {
            if (fragment.before() == Fragment.Mark.WALL) {
                break;
            }
            end = fragment.span().end();
        }
        return new Span(fragments.getFirst().span().start(), end);
    }
}
