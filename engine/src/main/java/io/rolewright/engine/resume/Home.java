package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import io.rolewright.engine.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where the person lives: behind a label such as "Address:", or a piece that ends with a known place. */
final class Home {
    private static final List<String> LABELS = List.of(
            "address:",
            "location:",
            "based in ",
            "lives in ",
            "residence:",
            "adresse:",
            "wohnort:",
            "domicile:",
            "dirección:",
            "domicilio:",
            "indirizzo:",
            "adres:",
            "morada:",
            "adress:");

    private static final int MOST_WORDS = 14;
    private static final int MOST_ROWS = 25;

    private final String text;

    Home(String text) {
        this.text = text;
    }

    Optional<Extracted<String>> find(List<Row> rows) {
        List<Row> near =
                rows.stream().limit(MOST_ROWS).filter(row -> !row.isLong()).toList();
        return near.stream().flatMap(row -> labelled(row).stream()).findFirst().or(() -> unlabelled(near));
    }

    /** Somebody may be called Jack London: what fills the first row is a place only where no other row names one. */
    private Optional<Extracted<String>> unlabelled(List<Row> near) {
        List<Extracted<String>> pieces =
                near.stream().flatMap(row -> piece(row).stream()).toList();
        return pieces.stream()
                .filter(piece -> !piece.span().equals(near.getFirst().span()))
                .findFirst()
                .or(() -> pieces.stream().findFirst());
    }

    private Optional<Extracted<String>> labelled(Row row) {
        String lower = row.text().toLowerCase(Locale.ROOT);
        return LABELS.stream()
                .map(label -> behind(lower, label))
                .filter(from -> from > 0)
                .findFirst()
                .flatMap(from -> wholes(row, from).findFirst())
                .map(this::withoutNextLabel)
                .map(span -> new Extracted<>(Texts.oneLine(span.of(text)), span, 0.9));
    }

    /** Where a label's value starts; 0 where the row does not hold the label as words of their own. */
    private static int behind(String row, String label) {
        int at = row.indexOf(label);
        boolean free = at == 0 || at > 0 && !Character.isLetterOrDigit(row.charAt(at - 1));
        return free && at + label.length() < row.length() ? at + label.length() : 0;
    }

    /** "Perth WA Mobile: …": the last word before a colon is the next label. */
    private Span withoutNextLabel(Span span) {
        int blank = span.of(text).lastIndexOf(' ');
        boolean label = blank > 0 && span.end() < text.length() && text.charAt(span.end()) == ':';
        return label ? new Span(span.start(), span.start() + blank) : span;
    }

    private Optional<Extracted<String>> piece(Row row) {
        return wholes(row, 0)
                .filter(span -> Places.endsWithPlace(span.of(text)) && isShort(span))
                .findFirst()
                .map(span -> new Extracted<>(Texts.oneLine(span.of(text)), span, 0.8));
    }

    private boolean isShort(Span span) {
        return span.of(text).split(" ", -1).length <= MOST_WORDS;
    }

    /** What stands between bars, wide gaps and dashes, commas kept. */
    private Stream<Span> wholes(Row row, int from) {
        List<Span> wholes = new ArrayList<>();
        for (Fragment fragment : Fragment.of(text, row.start() + from, row.end())) {
            boolean goesOn = fragment.before() == Fragment.Mark.COMMA && !wholes.isEmpty();
            int start = goesOn ? wholes.removeLast().start() : fragment.span().start();
            wholes.add(new Span(start, fragment.span().end()));
        }
        return wholes.stream();
    }
}
