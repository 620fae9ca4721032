package io.rolewright.integrations.twins.boards;

import static io.rolewright.integrations.twins.wire.Json.object;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import io.rolewright.integrations.twins.wire.AccessTokens;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.integrations.twins.wire.TwinAnswer;
import io.rolewright.integrations.twins.wire.TwinRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Job Sync API of Indeed: whole jobs, put in or replaced by their id, source and client. */
public final class IndeedTwin implements Board {
    private static final String CLIENT_ID = "indeed-twin-client";
    private static final String CLIENT_SECRET = "indeed-twin-secret";
    private static final String SCOPE = "employer_access";
    private static final int MOST_JOBS = 100;

    private final AccessTokens tokens;
    private final IndeedJobs jobs;
    private final CostBudget budget;
    private final Graphql graphql = new Graphql("indeed.graphqls", this::wire);

    /** @param budget how many jobs may be sent or expired in any 60 seconds */
    public IndeedTwin(Clock clock, int budget) {
        this.tokens = new AccessTokens("indeed", Duration.ofHours(1), clock);
        this.jobs = new IndeedJobs(clock);
        this.budget = new CostBudget(clock, Duration.ofSeconds(60), budget);
    }

    @Override
    public String name() {
        return "indeed";
    }

    @Override
    public Map<String, String> account() {
        return Map.of("clientId", CLIENT_ID, "clientSecret", CLIENT_SECRET, "scope", SCOPE);
    }

    /** The mutations stand inside {@code jobsIngest}, so their own names are told. */
    @Override
    public Optional<String> operation(TwinRequest request) {
        var document = request.json().path("query").asString("");
        return List.of("createSourcedJobPostings", "expireSourcedJobsBySourcedPostingId").stream()
                .filter(document::contains)
                .findFirst()
                .or(() -> Graphql.operation(request));
    }

    @Override
    public TwinAnswer answer(TwinRequest request) {
        if (!request.method().equals("POST")) {
            return TwinAnswer.empty(405).with("Allow", "POST");
        }
        return switch (request.path()) {
            case "/oauth/v2/tokens" -> token(request);
            case "/graphql" -> graphql(request);
            default -> TwinAnswer.json(404, object("message", "Not Found"));
        };
    }

    @Override
    public BoardState state() {
        return jobs.state();
    }

    private TwinAnswer token(TwinRequest request) {
        var isKnown = request.formField("client_id").filter(CLIENT_ID::equals).isPresent()
                && request.formField("client_secret")
                        .filter(CLIENT_SECRET::equals)
                        .isPresent();
        if (!isKnown) {
            return TwinAnswer.json(401, object("error", "invalid_client"));
        }
        if (request.formField("grant_type").filter("client_credentials"::equals).isEmpty()) {
            return TwinAnswer.json(400, object("error", "unsupported_grant_type"));
        }
        if (request.formField("scope").filter(SCOPE::equals).isEmpty()) {
            return TwinAnswer.json(400, object("error", "invalid_scope"));
        }
        return TwinAnswer.json(object(
                "access_token",
                tokens.issue(SCOPE),
                "expires_in",
                tokens.seconds(),
                "token_type",
                "Bearer",
                "scope",
                SCOPE));
    }

    private TwinAnswer graphql(TwinRequest request) {
        if (request.has(Quirk.EXPIRED_TOKEN) || tokens.standing(request.bearer()) != AccessTokens.Standing.VALID) {
            return TwinAnswer.json(401, object("errors", List.of(object("message", "Unauthorized"))));
        }
        var cost = Math.max(1, request.json().at("/variables/input/jobPostings").size());
        if (!budget.spend(cost)) {
            return TwinAnswer.json(429, object("errors", List.of(object("message", "the cost budget is spent"))));
        }
        return graphql.answer(request);
    }

    private RuntimeWiring.Builder wire(RuntimeWiring.Builder wiring) {
        return wiring.scalar(GraphqlTime.SCALAR)
                .type(
                        "Node",
                        node -> node.typeResolver(
                                environment -> environment.getSchema().getObjectType("EmployerJob")))
                .type(
                        "Query",
                        query -> query.dataFetcher(
                                        "node",
                                        environment -> jobs.employerJob(
                                                        String.valueOf(environment.<Object>getArgument("id")))
                                                .orElse(null))
                                .dataFetcher("nodes", this::nodes))
                .type("Mutation", mutation -> mutation.dataFetcher("jobsIngest", environment -> object()))
                .type(
                        "JobsIngestMutation",
                        ingest -> ingest.dataFetcher("createSourcedJobPostings", this::create)
                                .dataFetcher("expireSourcedJobsBySourcedPostingId", this::expire));
    }

    private Object nodes(DataFetchingEnvironment environment) {
        return new Input(environment.getArguments())
                .texts("ids").stream()
                        .map(id -> jobs.employerJob(id).orElse(null))
                        .toList();
    }

    /** Each job is taken or refused for itself: a refused one is null, with an error at its place. */
    private Object create(DataFetchingEnvironment environment) {
        var postings = Graphql.input(environment).children("jobPostings");
        if (postings.size() > MOST_JOBS) {
            throw GraphqlError.badInput("at most 100 jobs a request");
        }
        var request = Graphql.request(environment);
        var results = new ArrayList<Map<String, @Nullable Object>>();
        var result = DataFetcherResult.<Object>newResult();
        for (var posting : postings) {
            var fails = request.has(Quirk.PARTIAL_FAILURE) && results.size() % 2 == 1;
            var refusal = fails ? "the job could not be processed" : IndeedJobs.refusal(posting);
            if (refusal.isEmpty()) {
                results.add(object("jobPosting", jobs.upsert(posting)));
            } else {
                var path = environment
                        .getExecutionStepInfo()
                        .getPath()
                        .segment("results")
                        .segment(results.size());
                result.error(GraphqlErrorBuilder.newError()
                        .message("%s", refusal)
                        .path(path.segment("jobPosting"))
                        .extensions(Map.of("code", "BAD_USER_INPUT", "classification", "ValidationError"))
                        .build());
                results.add(object("jobPosting", null));
            }
        }
        return Objects.requireNonNull(result.data(object("results", results)).build());
    }

    private Object expire(DataFetchingEnvironment environment) {
        var wanted = Graphql.input(environment).children("jobs");
        return object(
                "results",
                wanted.stream()
                        .map(job -> object(
                                "trackingKey",
                                jobs.expire(job.text("sourcedPostingId")).orElse(null)))
                        .toList());
    }
}
