package io.rolewright.adverts;

import io.rolewright.shared.EditionId;
import io.rolewright.shared.JobId;
import io.rolewright.shared.ProposalId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Words of an advert that somebody accepted for publication. It never changes.
 *
 * @param id names it
 * @param jobId the job
 * @param number counts the editions of a job, from 1
 * @param proposalId what it was made of
 * @param accepted the changes that were accepted
 * @param title what it is called
 * @param html its words as HTML, without a page around them
 * @param text its words as plain lines
 * @param jsonLd the same as schema.org's {@code JobPosting}
 * @param madeAt when it was accepted
 */
public record Edition(
        EditionId id,
        JobId jobId,
        int number,
        ProposalId proposalId,
        List<String> accepted,
        String title,
        String html,
        String text,
        Map<String, Object> jsonLd,
        Instant madeAt) {
    public Edition {
        accepted = List.copyOf(accepted);
        jsonLd = Map.copyOf(jsonLd);
    }
}
