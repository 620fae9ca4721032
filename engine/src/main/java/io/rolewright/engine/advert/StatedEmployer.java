package io.rolewright.engine.advert;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads who hires from a {@code JobPosting}. */
final class StatedEmployer {
    private static final int LONGEST = 200;

    private StatedEmployer() {}

    static Optional<String> read(JsonNode posting) {
        return Json.name(posting.path("hiringOrganization"), "name", "legalName", "@value")
                .or(() -> Json.name(posting.path("employmentUnit"), "name"))
                .or(() -> Json.text(posting.path("employerHint")).flatMap(StatedEmployer::author))
                .map(name -> Blanks.oneSpace(Markup.of(name).text()))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST && !name.startsWith("http"));
    }

    /** The author of an item of a feed: {@code jobs@acme.example (Acme)}. */
    private static Optional<String> author(String written) {
        int open = written.indexOf('(');
        if (written.indexOf('@') < 0) {
            return Optional.of(written);
        }
        return open > 0 && written.endsWith(")")
                ? Optional.of(written.substring(open + 1, written.length() - 1))
                : Optional.empty();
    }
}
