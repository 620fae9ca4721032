package io.rolewright.engine.advert;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads who hires from a {@code JobPosting}. */
final class StatedEmployer {
    private static final int LONGEST = 200;

    private StatedEmployer() {}

    /** @param title of feeds that name the employer there: {@code Diver at Pearl House (Broome)} */
    static Optional<String> read(JsonNode posting, String title) {
        return Json.name(posting.path("hiringOrganization"), "name", "legalName", "@value")
                .or(() -> Json.name(posting.path("employmentUnit"), "name"))
                .or(() -> Json.text(posting.path("employerHint")).flatMap(StatedEmployer::author))
                .or(() -> posting.has("employerInTitle") ? behindAt(title) : Optional.empty())
                .map(name -> Blanks.oneSpace(Markup.of(name).text()))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !name.startsWith("http"));
    }

    private static Optional<String> behindAt(String title) {
        int at = title.lastIndexOf(" at ");
        int bracket = title.indexOf('(', Math.max(at, 0));
        return at < 1 ? Optional.empty() : Optional.of(title.substring(at + 4, bracket > 0 ? bracket : title.length()));
    }

    /** The author of an item of a feed: {@code jobs@acme.example (Acme)}. */
    private static Optional<String> author(String written) {
        int open = written.indexOf('(');
        if (written.indexOf('@') < 0 && open < 0) {
            return Optional.of(written).filter(name -> !name.equalsIgnoreCase("admin"));
        }
        return open > 0 && written.endsWith(")")
                ? Optional.of(written.substring(open + 1, written.length() - 1))
                : Optional.empty();
    }
}
