package io.rolewright.engine.resume;

import io.rolewright.engine.Extracted;
import java.util.ArrayList;
import java.util.HashSet;
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

    private final String text;
    private final List<Part> parts;
    private final DateIndex dates;

    ContactReader(String text, List<Part> parts, DateIndex dates) {
        this.text = text;
        this.parts = parts;
        this.dates = dates;
    }

    Contact read() {
        List<Extracted<String>> emails = nearest(Emails::in);
        List<Row> head = rows(Section.HEAD, Section.PERSONAL);
        Optional<Extracted<String>> place = new Home(text).find(head);
        Phones phones = new Phones(regions(place), dates);
        return new Contact(new Names(own(), emails).find(text), emails, nearest(phones::in), nearest(Links::in), place);
    }

    /** What the head and the personal details hold; what the other parts hold; what the work history holds. */
    private List<Extracted<String>> nearest(Function<Row, List<Extracted<String>>> scan) {
        List<Extracted<String>> found = scan(rows(Section.HEAD, Section.PERSONAL), scan);
        if (found.isEmpty()) {
            found = scan(others(), scan);
        }
        return found.isEmpty() ? scan(rows(Section.WORK), scan) : found;
    }

    private static List<Extracted<String>> scan(List<Row> rows, Function<Row, List<Extracted<String>>> scan) {
        List<Extracted<String>> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Row row : rows) {
            scan.apply(row).stream().filter(one -> seen.add(one.value())).forEach(found::add);
        }
        return found;
    }

    /** Where the person lives, then the country that the rows that end with a place name most, then the default. */
    private List<String> regions(Optional<Extracted<String>> place) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Row row : own()) {
            if (!row.isLong() && Places.endsWithPlace(row.text())) {
                Places.country(row.text()).ifPresent(country -> votes.merge(country, 1, Integer::sum));
            }
        }
        Optional<String> home = place.flatMap(found -> Places.country(found.value()));
        Optional<String> most =
                votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return Stream.of(home, most, Optional.of(DEFAULT_REGION))
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
