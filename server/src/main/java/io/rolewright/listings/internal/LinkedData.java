package io.rolewright.listings.internal;

import io.rolewright.engine.publication.PublishedPosting;
import io.rolewright.runtime.agency.Agency;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a page tells search engines: the words' linked data, and what being published here adds to it. */
@Component
class LinkedData {
    private final Agency agency;
    private final CareersAddress address;

    LinkedData(Agency agency, CareersAddress address) {
        this.agency = agency;
        this.address = address;
    }

    /** As the content of a {@code script} element. */
    String script(PublishedPage page) {
        return PublishedPosting.script(of(page));
    }

    ObjectNode of(PublishedPage page) {
        var posting = JsonNodeFactory.instance.objectNode();
        posting.setAll((ObjectNode) page.words().data());
        if (!posting.hasNonNull("datePosted")) {
            var day = page.publishedAt().atZone(agency.zone()).toLocalDate();
            posting.put("datePosted", day.toString());
        }
        if (page.words().employer().isEmpty()) {
            posting.putObject("hiringOrganization").put("@type", "Organization").put("name", agency.name());
        }
        posting.put(
                "validThrough", page.expiresAt().truncatedTo(ChronoUnit.SECONDS).toString());
        posting.putObject("identifier")
                .put("@type", "PropertyValue")
                .put("name", agency.name())
                .put("value", page.code());
        return posting.put("url", address.of(page.slug())).put("directApply", true);
    }
}
