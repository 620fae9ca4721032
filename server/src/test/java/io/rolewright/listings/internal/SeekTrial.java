package io.rolewright.listings.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.boards.BoardState;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.Actor;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/** Our side of SEEK, used as whoever publishes uses it: what it says is asked, and the answer is understood. */
final class SeekTrial {
    static final Duration DELAY = Duration.ofSeconds(2);

    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

    final SeekBoard board;
    private final CallsInternal calls;
    private final Twins twins;

    SeekTrial(CallsInternal calls, Twins twins, JsonMapper json) {
        this.board = new SeekBoard(calls, agency(), json, twins.clock());
        this.calls = calls;
        this.twins = twins;
    }

    static Agency agency() {
        return new Agency(
                "Quay", "https://careers.quay.example", "Recruitment", "people@quay.example", ZoneOffset.UTC, null);
    }

    List<Offer> offers(Placement placement) {
        return asked(() -> board.offers(placement));
    }

    Offer offer(Placement placement, String product) {
        return offers(placement).stream()
                .filter(offer -> offer.product().equals(product))
                .findFirst()
                .orElseThrow();
    }

    /** With the price of this moment. */
    Placement agreed(Placement placement, String product) {
        return SeekPlacements.agreed(
                placement, product, Optional.of(offer(placement, product).price()));
    }

    /** Shown. */
    Placement placed(Placement placement) {
        var agreed = agreed(placement, "Basic");
        var accepted = (Reply.Accepted) done(Deed.PLACE, agreed);
        settle();
        return SeekPlacements.known(agreed, accepted.boardId().orElseThrow());
    }

    Reply done(Deed deed, Placement placement) {
        return understood(deed, placement, asking(deed, placement));
    }

    Work.Ask asking(Deed deed, Placement placement) {
        return (Work.Ask) asked(() -> board.begin(deed, placement));
    }

    Reply settled(Deed deed, Placement placement) {
        return ((Work.Settled) asked(() -> board.begin(deed, placement))).reply();
    }

    Reply understood(Deed deed, Placement placement, Work.Ask ask) {
        return board.understand(deed, placement, call(ask));
    }

    ProviderAnswer call(Work.Ask ask) {
        return asked(() -> calls.call(ask.service(), ask.call()));
    }

    static <T> T asked(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        Call.of(Actor.service("listings"), TRACE).run(() -> answer.set(question.get()));
        return Objects.requireNonNull(answer.get());
    }

    /** Lets pass what a change takes to be seen. */
    void settle() {
        twins.clock().advance(DELAY);
        twins.seek().tick();
    }

    void fault(String on, Fault fault, int times) {
        twins.twin("seek").faults().add(FaultRule.on(on, fault).calls(1, times));
    }

    List<BoardState.LiveAdvert> live(Placement placement) {
        return twins.seek().state().live().stream()
                .filter(advert -> advert.key().equals(placement.code()))
                .toList();
    }

    int created(Placement placement) {
        return twins.seek().state().created().getOrDefault(placement.code(), 0);
    }

    List<BoardState.Charge> charges(Placement placement) {
        return twins.seek().state().charges().stream()
                .filter(charge -> charge.key().equals(placement.code()))
                .toList();
    }
}
