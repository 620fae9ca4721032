package io.rolewright.listings.internal;

import io.rolewright.runtime.agency.Agency;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the list of jobs shows.
 *
 * @param canonical the list's address; absent where it shows a selection, which search engines need not know
 * @param sought what was looked for
 * @param count how many jobs there are, as a sentence
 * @param part which part of the list this is, as a sentence; absent where it is all
 * @param earlier address of the part before
 * @param later address of the part behind
 */
record ListPage(
        String title,
        Optional<String> canonical,
        String sought,
        String count,
        List<Line> jobs,
        Optional<String> part,
        Optional<String> earlier,
        Optional<String> later) {

    /** A job in the list. */
    record Line(String path, String title, Optional<String> language, List<String> facts, Day posted) {
        static Line of(PublishedPage page, Agency agency) {
            var words = page.words();
            return new Line(
                    CareersAddress.path(page.slug()),
                    words.title(),
                    PageWords.language(words),
                    Glance.at(words).known(),
                    Day.of(page.publishedAt(), agency.zone()));
        }
    }

    static ListPage of(SoughtWords sought, ListPart part, List<PublishedPage> pages, Agency agency) {
        var all = sought.text().isEmpty();
        return new ListPage(
                PageText.of(all ? "jobs" : "found", sought.text()),
                all && part.isFirst() ? Optional.of(agency.site() + CareersAddress.LIST) : Optional.empty(),
                sought.text(),
                count(part.jobs()),
                pages.stream().map(page -> Line.of(page, agency)).toList(),
                part.count() == 1 ? Optional.empty() : Optional.of(PageText.of("part", part.number(), part.count())),
                part.isFirst() ? Optional.empty() : Optional.of(path(sought, part.number() - 1)),
                part.isLast() ? Optional.empty() : Optional.of(path(sought, part.number() + 1)));
    }

    private static String count(int jobs) {
        return switch (jobs) {
            case 0 -> PageText.of("none");
            case 1 -> PageText.of("one");
            default -> PageText.of("many", jobs);
        };
    }

    private static String path(SoughtWords sought, int number) {
        return UriComponentsBuilder.fromPath(CareersAddress.LIST)
                .queryParam("q", "{q}")
                .queryParam("page", number)
                .encode()
                .buildAndExpand(sought.text())
                .toUriString();
    }
}
