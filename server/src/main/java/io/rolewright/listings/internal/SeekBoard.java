package io.rolewright.listings.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.listings.NewOutcome;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.OutcomeId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * SEEK. Adverts are bought there for at most 30 days, and people apply with us. What it is told twice under one idempotency
 * id it does once, and answers the second time with a conflict, which is success.
 */
@Component
class SeekBoard implements Board {
    static final String NAME = "seek";

    private static final Duration LONGEST = Duration.ofDays(30);

    private final SeekQuestions questions;
    private final Agency agency;
    private final JsonMapper json;
    private final Clock clock;

    SeekBoard(CallsInternal calls, Agency agency, JsonMapper json, Clock clock) {
        this.questions = new SeekQuestions(calls, json);
        this.agency = agency;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> partner() {
        return Optional.of(NAME);
    }

    @Override
    public Optional<Duration> longest() {
        return Optional.of(LONGEST);
    }

    @Override
    public boolean sells() {
        return true;
    }

    @Override
    public List<Offer> offers(Placement placement) {
        return questions.products(advert(placement).subject()).offers();
    }

    @Override
    public Work begin(Deed deed, Placement placement) {
        try {
            return switch (deed) {
                case PLACE -> place(placement);
                case REPLACE -> ofKnown(placement, id -> replace(placement, id));
                case REFRESH -> new Work.Settled(new Reply.Live(placement.boardId(), Optional.empty()));
                case TAKE_DOWN -> ofKnown(placement, this::close);
                case LOOK -> ofKnown(placement, id -> ask(SeekDocument.PROFILE.repeatable(json, Map.of("id", id))));
            };
        } catch (ContractException failure) {
            return new Work.Settled(SeekReplies.to(failure));
        }
    }

    /** The offer is asked for anew: its id is good for minutes only, and the price may have changed. */
    private Work place(Placement placement) {
        var advert = advert(placement);
        var product = questions.products(advert.subject()).agreed(placement);
        var end = earlier(placement.expiresAt(), clock.instant().plus(LONGEST));
        var input = advert.posting(product, end, agency);
        return ask(SeekDocument.POST.once(
                json, Map.of("input", input), placement.id().text()));
    }

    /** The words first: what is wrong with them needs no call to be told. */
    private SeekAdvert advert(Placement placement) {
        var content = SeekContent.of(placement.words());
        return new SeekAdvert(placement, content, questions.position(placement.words()));
    }

    /** Nothing is paid again; SEEK counts the 30 days from when it was asked first. */
    private Work replace(Placement placement, String profileId) {
        var advert = advert(placement);
        var product = questions.products(advert.subject(profileId)).chosen(placement);
        var end = earlier(placement.expiresAt(), placement.publishedAt().plus(LONGEST));
        var input = advert.replacement(product, end, profileId);
        return ask(SeekDocument.UPDATE.repeatable(json, Map.of("input", input)));
    }

    private Work close(String profileId) {
        var input = Map.of("positionProfile", Map.of("profileId", profileId));
        return ask(SeekDocument.CLOSE.repeatable(json, Map.of("input", input)));
    }

    /** Of what SEEK never accepted it shows nothing. */
    private static Work ofKnown(Placement placement, Function<String, Work> work) {
        return placement.boardId().map(work).orElseGet(() -> new Work.Settled(new Reply.Gone()));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Work ask(ProviderCall call) {
        return new Work.Ask(NAME, call);
    }

    @Override
    public Reply understand(Deed deed, Placement placement, ProviderAnswer answer) {
        if (answer.outcome() == Outcome.REFUSED) {
            return new Reply.Refused(Objects.requireNonNullElse(answer.code(), "integrations.partner-refused"), "");
        }
        return SeekReplies.to(deed, placement, GraphqlAnswer.of(json, answer));
    }

    @Override
    public Optional<ProviderCall> outcome(Placement placement, OutcomeId id, NewOutcome outcome) {
        var input = SeekOutcome.item(id, outcome);
        return Optional.of(SeekDocument.HISTORY.once(json, Map.of("input", input), id.text()));
    }

    @Override
    public boolean tookOutcome(ProviderAnswer answer) {
        return answer.outcome() == Outcome.ANSWERED && SeekOutcome.isTaken(GraphqlAnswer.of(json, answer));
    }

    @Override
    public Optional<News.Heard> heard(PartnerEvent event) {
        return event.partner().equals(NAME)
                ? SeekEvents.heard(event.type(), json.readTree(event.body()))
                : Optional.empty();
    }

    @Override
    public News news(Optional<String> since) {
        var variables = new LinkedHashMap<String, Object>();
        since.ifPresent(cursor -> variables.put("after", cursor));
        return SeekEvents.news(questions.ask(SeekDocument.EVENTS, variables), since);
    }
}
