package io.rolewright.listings.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.runtime.agency.Agency;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * LinkedIn's job postings. Whatever is asked for becomes a task, which is looked at until it is done; LinkedIn knows an
 * advert by our id, so that one which is created again is none more.
 */
@Component
class LinkedInBoard implements Board {
    private static final String SERVICE = "linkedin-jobs";
    private static final String POSTINGS = "/v2/simpleJobPostings";
    private static final String TASKS = "/v2/simpleJobPostingTasks";
    private static final int ACCEPTED = 202;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final CallsInternal calls;
    private final Agency agency;
    private final JsonMapper json;
    private final Clock clock;

    LinkedInBoard(CallsInternal calls, Agency agency, JsonMapper json, Clock clock) {
        this.calls = calls;
        this.agency = agency;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "linkedin";
    }

    @Override
    public Optional<String> partner() {
        return Optional.of(SERVICE);
    }

    @Override
    public Work begin(Deed deed, Placement placement) {
        return switch (deed) {
            case PLACE, REPLACE, REFRESH ->
                LinkedInPosting.refusal(placement.words())
                        .<Work>map(Work.Settled::new)
                        .orElseGet(() -> ask(deed, placement));
            case TAKE_DOWN -> ask(deed, placement);
            case LOOK -> look(placement);
        };
    }

    private Work ask(Deed deed, Placement placement) {
        var listedAt = deed == Deed.REFRESH ? clock.instant() : placement.publishedAt();
        var element = LinkedInPosting.element(operation(deed), placement, listedAt, company(placement.words()));
        return new Work.Ask(
                SERVICE,
                new ProviderCall(
                        deed.name(),
                        "POST",
                        POSTINGS,
                        Map.of("X-Restli-Method", "batch_create"),
                        json.writeValueAsString(Map.of("elements", List.of(element))),
                        placement.id() + " " + deed,
                        null,
                        null));
    }

    private static String operation(Deed deed) {
        return switch (deed) {
            case PLACE -> "CREATE";
            case REPLACE -> "UPDATE";
            case REFRESH -> "RENEW";
            case TAKE_DOWN -> "CLOSE";
            case LOOK -> throw new IllegalArgumentException("looking changes nothing");
        };
    }

    /** The company's page where the account names it, else the name alone, by which LinkedIn guesses. */
    private Map.Entry<String, String> company(Words words) {
        return Optional.ofNullable(calls.account(SERVICE).facts().get("organization"))
                .map(organization -> Map.entry("integrationContext", organization))
                .orElseGet(() -> Map.entry("companyName", words.employer().orElse(agency.name())));
    }

    /** Without a ticket LinkedIn was never asked for anything. */
    private static Work look(Placement placement) {
        return placement
                .ticket()
                .map(LinkedInTask::of)
                .<Work>map(task -> new Work.Ask(SERVICE, ProviderCall.get(Deed.LOOK.name(), TASKS + task.query())))
                .orElseGet(() -> new Work.Settled(new Reply.Gone()));
    }

    @Override
    public Reply understand(Deed deed, Placement placement, ProviderAnswer answer) {
        var told = BoardAnswer.body(json, answer);
        if (answer.outcome() == ProviderAnswer.Outcome.REFUSED) {
            return BoardAnswer.refused(answer, told.path("message").asString(""));
        }
        return deed == Deed.LOOK
                ? placement
                        .ticket()
                        .map(LinkedInTask::of)
                        .map(task -> task.reply(placement.boardId(), told))
                        .orElseGet(Reply.Gone::new)
                : taken(deed, placement, told.at("/elements/0"));
    }

    /** The batch was answered; each element of it has a status of its own. */
    private static Reply taken(Deed deed, Placement placement, JsonNode element) {
        var status = element.path("status").asInt(0);
        var urn = element.path("id").asString("");
        if (status == ACCEPTED && !urn.isBlank()) {
            return new LinkedInTask(deed == Deed.TAKE_DOWN, urn).accepted(placement.boardId());
        }
        return status >= BAD_REQUEST && status < SERVER_ERROR && status != TOO_MANY
                ? BoardAnswer.refused(element.at("/error/message").asString(""))
                : new Reply.Later("listings.board-troubled", Optional.empty());
    }
}
