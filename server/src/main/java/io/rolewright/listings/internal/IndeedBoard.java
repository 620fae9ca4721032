package io.rolewright.listings.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.runtime.agency.Agency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Indeed's job sync. A job is put there, or in the place of the one with the same id and source, so that asking twice is
 * asking once, and new words and a fresh date are the same call.
 */
@Component
class IndeedBoard implements Board {
    private static final String SERVICE = "indeed";
    private static final String PUT = GraphqlQuestion.document("indeed/put");
    private static final String EXPIRE = GraphqlQuestion.document("indeed/expire");
    private static final String LOOK = GraphqlQuestion.document("indeed/look");

    private final CallsInternal calls;
    private final Agency agency;
    private final JsonMapper json;

    IndeedBoard(CallsInternal calls, Agency agency, JsonMapper json) {
        this.calls = calls;
        this.agency = agency;
        this.json = json;
    }

    @Override
    public String name() {
        return "indeed";
    }

    @Override
    public Optional<String> partner() {
        return Optional.of(SERVICE);
    }

    @Override
    public Work begin(Deed deed, Placement placement) {
        return switch (deed) {
            case PLACE, REPLACE, REFRESH ->
                IndeedPosting.refusal(placement.words())
                        .<Work>map(Work.Settled::new)
                        .orElseGet(() -> put(deed, placement));
            case TAKE_DOWN ->
                known(placement)
                        .map(job ->
                                ask(deed, placement, EXPIRE, input("jobs", Map.of("sourcedPostingId", job.posting()))))
                        .orElseGet(IndeedBoard::nothing);
            case LOOK ->
                known(placement)
                        .map(job -> ask(deed, placement, LOOK, Map.of("id", job.job())))
                        .orElseGet(IndeedBoard::nothing);
        };
    }

    private Work put(Deed deed, Placement placement) {
        var source = calls.account(SERVICE).facts().getOrDefault("sourceName", agency.name());
        return ask(deed, placement, PUT, input("jobPostings", IndeedPosting.of(placement, source, agency)));
    }

    private Work ask(Deed deed, Placement placement, String document, Map<String, Object> variables) {
        var question = json.writeValueAsString(new GraphqlQuestion(document, variables));
        return new Work.Ask(SERVICE, ProviderCall.post(deed.name(), "/graphql", question, placement.id() + " " + deed));
    }

    private static Map<String, Object> input(String member, Map<String, Object> one) {
        return Map.of("input", Map.of(member, List.of(one)));
    }

    private static Optional<IndeedJob> known(Placement placement) {
        return placement.boardId().map(IndeedJob::of);
    }

    /** What Indeed has given no name to was never there. */
    private static Work nothing() {
        return new Work.Settled(new Reply.Gone());
    }

    @Override
    public Reply understand(Deed deed, Placement placement, ProviderAnswer answer) {
        var told = GraphqlAnswer.of(json, answer);
        if (answer.outcome() == ProviderAnswer.Outcome.REFUSED) {
            return BoardAnswer.refused(answer, told.message());
        }
        return switch (deed) {
            case PLACE, REPLACE, REFRESH -> stands(told);
            case TAKE_DOWN -> expired(told);
            case LOOK -> seen(placement, told);
        };
    }

    /** A job that is refused is null, beside an error that may have no code. */
    private static Reply stands(GraphqlAnswer told) {
        var result = told.data().at("/jobsIngest/createSourcedJobPostings/results/0");
        var posting = result.at("/jobPosting/sourcedPostingId").asString("");
        var job = result.at("/jobPosting/employerJobId").asString("");
        if (!posting.isBlank() && !job.isBlank()) {
            return Reply.Live.at(new IndeedJob(posting, job).boardId());
        }
        var isWithoutCode = told.code().filter(String::isBlank).isPresent();
        return isWithoutCode && result.path("jobPosting").isNull()
                ? BoardAnswer.refused(told.message())
                : told.failure();
    }

    /** A result without a key says that the job is not known, so it is not shown either. */
    private static Reply expired(GraphqlAnswer told) {
        var result = told.data().at("/jobsIngest/expireSourcedJobsBySourcedPostingId/results/0");
        return result.has("trackingKey") && told.code().isEmpty() ? new Reply.Gone() : told.failure();
    }

    /** A status that we have not heard of is no proof that the job is gone. */
    private static Reply seen(Placement placement, GraphqlAnswer told) {
        if (told.code().isPresent() || !told.data().has("node")) {
            return told.failure();
        }
        var node = told.data().path("node");
        return node.isNull() || node.path("lifecycleStatus").asString("").equals("EXPIRED")
                ? new Reply.Gone()
                : new Reply.Live(placement.boardId(), Optional.empty());
    }
}
