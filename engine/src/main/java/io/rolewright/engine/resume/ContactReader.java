package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads how a person is called and reached. Referees' and employers' numbers are somebody else's. */
final class ContactReader {
    /** Region of phone numbers in a résumé that gives no hint of a country. */
    private static final String DEFAULT_REGION = "AU";

    /** In rows. */
    private static final int LONGEST_FOOT = 2;

    /** What a country in a row with an e-mail address weighs beside one behind an employer. */
    private static final int CONTACT_VOTES = 3;

    private final String text;
    private final List<Part> parts;
    private final DateIndex dates;

    ContactReader(String text, List<Part> parts, DateIndex dates) {
        this.text = text;
        this.parts = parts;
        this.dates = dates;
    }

    Contact read() {
        IdentityHashMap<Row, Row> next = next();
        List<Extracted<String>> emails = nearest(row -> Emails.in(row, next.get(row)), last());
        List<Row> beside = rows(Section.REFERENCES).stream()
                .filter(row -> emails.stream().anyMatch(email -> row.span().contains(email.span())))
                .toList();
        Home address = new Home(text);
        Optional<Extracted<String>> place =
                address.find(rows(Section.HEAD, Section.PERSONAL)).or(() -> address.find(beside));
        Optional<String> home = place.flatMap(found -> Places.country(found.value()));
        Phones phones = new Phones(home, regions(), dates);
        return new Contact(
                new Names(own(), emails).find(text),
                emails,
                nearest(phones::in, beside),
                nearest(Links::in, beside),
                place);
    }

    /**
     * What the head and the personal details hold; what the other parts hold; what the work history holds. Where all of
     * that holds nothing, the only one of its kind in a page's foot is the person's own.
     */
    private List<Extracted<String>> nearest(Function<Row, List<Extracted<String>>> scan, List<Row> foot) {
        return Stream.of(rows(Section.HEAD, Section.PERSONAL), others(), rows(Section.WORK))
                .map(rows -> scan(rows, scan))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .or(() -> Optional.of(scan(foot, scan)).filter(found -> found.size() == 1))
                .orElse(List.of());
    }

    /** The row below each. */
    private IdentityHashMap<Row, Row> next() {
        IdentityHashMap<Row, Row> next = new IdentityHashMap<>();
        for (Part part : parts) {
            for (int i = 0; i + 1 < part.rows().size(); i++) {
                next.put(part.rows().get(i), part.rows().get(i + 1));
            }
        }
        return next;
    }

    /** The last rows of the references, where a page's foot stands behind them. */
    private List<Row> last() {
        List<Row> rows = rows(Section.REFERENCES);
        List<Row> last = rows.subList(Math.max(0, rows.size() - LONGEST_FOOT), rows.size());
        return last.stream().anyMatch(Row::afterGap) ? last : List.of();
    }

    private static List<Extracted<String>> scan(List<Row> rows, Function<Row, List<Extracted<String>>> scan) {
        List<Extracted<String>> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            scan.apply(row).stream().filter(one -> seen.add(one.value())).forEach(found::add);
        }
        return found;
    }

    /** The country that contact rows and rows that end with a place name most, then the default. */
    private List<String> regions() {
        Map<String, Integer> votes = new TreeMap<>();
        for (Row row : own()) {
            boolean contact = row.text().indexOf('@') >= 0;
            if (!row.isLong() && (contact || Places.endsWithPlace(row.text()))) {
                Places.country(row.text())
                        .ifPresent(country -> votes.merge(country, contact ? CONTACT_VOTES : 1, Integer::sum));
            }
        }
        Optional<String> most =
                votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return Stream.of(most, Optional.of(DEFAULT_REGION))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private List<Row> own() {
        return parts.stream()
                .filter(part -> part.section() != Section.REFERENCES)
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    private List<Row> others() {
        return parts.stream()
                .filter(part -> part.section() != Section.REFERENCES && part.section() != Section.WORK)
                .flatMap(part -> part.rows().stream())
                .toList();
    }

    private List<Row> rows(Section... sections) {
        return parts.stream()
                .filter(part -> List.of(sections).contains(part.section()))
                .flatMap(part -> part.rows().stream())
                .toList();
    }
}
