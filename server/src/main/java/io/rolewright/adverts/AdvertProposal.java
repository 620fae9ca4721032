package io.rolewright.adverts;

import io.rolewright.shared.JobId;
import io.rolewright.shared.ProposalId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would make a job's advert better. Nothing in it asks for more than the job's source does; what only the employer can
 * know is asked, never made up.
 *
 * @param id names it
 * @param jobId the job
 * @param title as its source has it
 * @param changes what to change and what to ask, the weightiest first
 * @param visibility how high the advert stands, before and with all changes that go together
 * @param missing members without which Google for Jobs does not show it
 * @param recommended members with which Google for Jobs shows it better
 * @param versions what read it
 * @param madeAt when
 * @param decided whether somebody has decided on it
 */
public record AdvertProposal(
        ProposalId id,
        JobId jobId,
        String title,
        List<Change> changes,
        Visibility visibility,
        List<String> missing,
        List<String> recommended,
        String versions,
        Instant madeAt,
        boolean decided) {
    public AdvertProposal {
        changes = List.copyOf(changes);
        missing = List.copyOf(missing);
        recommended = List.copyOf(recommended);
    }

    /**
     * One change, or a question.
     *
     * @param id names it in this proposal
     * @param rule why
     * @param weight how much that matters
     * @param path what it is about: {@code /title}, {@code /text}, or another member of the posting
     * @param before the words there now
     * @param after the words that would stand there; for a question a suggestion, or absent
     * @param reason why, for a person
     * @param next what to do about it
     * @param question whether it changes nothing by itself
     * @param beside ids of changes that cannot be accepted beside it
     * @param writtenBy the language model whose words {@code after} are, as service/model; absent where the rules put them
     */
    public record Change(
            String id,
            String rule,
            String weight,
            String path,
            String before,
            @Nullable String after,
            String reason,
            String next,
            boolean question,
            List<String> beside,
            @Nullable String writtenBy) {
        public Change {
            beside = List.copyOf(beside);
        }
    }

    /**
     * How high an advert stands among others for what seekers type.
     *
     * @param among which adverts
     * @param adverts how many those are
     * @param before how much of what seekers look at it gets, 0 to 1
     * @param after the same with the changes
     * @param queries what seekers would type
     */
    public record Visibility(String among, int adverts, double before, double after, List<Query> queries) {
        public Visibility {
            queries = List.copyOf(queries);
        }
    }

    /**
     * One thing that seekers type.
     *
     * @param words what is typed
     * @param weight how often, compared with the others
     * @param before the advert's rank, 1 for the first
     * @param after its rank with the changes
     */
    public record Query(String words, double weight, double before, double after) {}
}
