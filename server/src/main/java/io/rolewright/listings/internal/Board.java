package io.rolewright.listings.internal;

import io.rolewright.integrations.PartnerEvent;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.listings.NewOutcome;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.OutcomeId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A place that adverts are published on. A board knows the partner's language and nothing of states, times and retries:
 * whoever uses it stores what {@link #begin} says, makes the call, and has {@link #understand} tell what the answer means.
 */
interface Board {
    /** Its name in the API, such as {@code seek}. */
    String name();

    /** The partner behind it, with whom we must have an account; empty where there is none. */
    Optional<String> partner();

    /** The longest that an advert may stand there; empty where the board sets no limit. */
    default Optional<Duration> longest() {
        return Optional.empty();
    }

    /** Whether adverts cost money there. */
    default boolean sells() {
        return false;
    }

    /**
     * What is sold for an advert like this one.
     *
     * @throws ContractException when the board does not say
     */
    default List<Offer> offers(Placement placement) {
        return List.of();
    }

    /** What a deed takes. It may ask the board, and changes nothing there. */
    Work begin(Deed deed, Placement placement);

    /**
     * What an answer to the call of {@link Work.Ask} means.
     *
     * @param answer answered or refused; that no answer came is for the caller to handle
     */
    Reply understand(Deed deed, Placement placement, ProviderAnswer answer);

    /** How to tell the board what became of an applicant; empty where it does not want to know. */
    default Optional<ProviderCall> outcome(Placement placement, OutcomeId id, NewOutcome outcome) {
        return Optional.empty();
    }

    /** Whether the board took an outcome, which it also did when it knows it already. */
    default boolean tookOutcome(ProviderAnswer answer) {
        return answer.outcome() == ProviderAnswer.Outcome.ANSWERED;
    }

    /** What an event says that the board told us of, if it is about an advert. */
    default Optional<News.Heard> heard(PartnerEvent event) {
        return Optional.empty();
    }

    /**
     * Asks for what the board would have told us of, for when its messages are lost.
     *
     * @param since where the last answer ended; empty at first
     */
    default News news(Optional<String> since) {
        return new News(List.of(), Optional.empty());
    }
}
