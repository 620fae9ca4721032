package io.rolewright.evaluation.duplicates;

import io.rolewright.engine.advert.JobPosting;
import io.rolewright.engine.advert.JobPostingReader;
import io.rolewright.engine.advert.PostingLimits;
import io.rolewright.engine.advert.UnreadablePostingException;
import io.rolewright.evaluation.generator.reposts.Posting;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An invented advert as the engine reads it from what a board publishes. */
final class ReadPosting {
    private static final JsonMapper JSON = new JsonMapper();
    private static final JobPostingReader READER = JobPostingReader.ofText(PostingLimits.standard());

    private ReadPosting() {}

    /** From schema.org's data. */
    static JobPosting ofData(Posting posting) {
        ObjectNode node = JSON.createObjectNode()
                .put("@context", "https://schema.org")
                .put("@type", "JobPosting")
                .put("title", posting.title())
                .put("description", posting.description())
                .put("employmentType", posting.employment())
                .put("datePosted", posting.posted().toString());
        node.putObject("hiringOrganization").put("@type", "Organization").put("name", posting.employer());
        node.putObject("jobLocation")
                .put("@type", "Place")
                .putObject("address")
                .put("addressLocality", posting.town())
                .put("addressRegion", posting.place().region())
                .put("addressCountry", posting.place().country());
        posting.pay()
                .ifPresent(pay -> node.putObject("baseSalary")
                        .put("@type", "MonetaryAmount")
                        .put("currency", "AUD")
                        .putObject("value")
                        .put("value", pay)
                        .put("unitText", "YEAR"));
        Optional.of(posting.reference())
                .filter(reference -> !reference.isEmpty())
                .ifPresent(reference -> node.put("identifier", reference));
        return read(node.toString());
    }

    /** From text that somebody pasted: of data only title, employer and town are left. */
    static JobPosting ofText(Posting posting) {
        return read("Title: %s\nCompany: %s\nLocation: %s\nEmployment: %s\n\n%s"
                .formatted(
                        posting.title(),
                        posting.employer(),
                        posting.town() + ", " + posting.place().country(),
                        posting.employment().replace('_', ' ').toLowerCase(Locale.ROOT),
                        posting.marked(false).description()));
    }

    private static JobPosting read(String published) {
        try {
            return READER.readText(published).getFirst();
        } catch (UnreadablePostingException e) {
            throw new IllegalStateException(published, e);
        }
    }
}
