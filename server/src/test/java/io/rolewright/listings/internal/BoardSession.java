package io.rolewright.listings.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.IntegrationsApi;
import io.rolewright.integrations.NewAccount;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.boards.BoardState;
import io.rolewright.integrations.twins.wire.Fault;
import io.rolewright.integrations.twins.wire.FaultRule;
import io.rolewright.integrations.twins.wire.TwinRequest;
import io.rolewright.runtime.Call;
import io.rolewright.shared.Actor;
import io.rolewright.shared.Ids;
import io.rolewright.shared.ListingId;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import io.rolewright.support.TestClock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who has accounts with partners, and asks boards for one deed after the other. */
@TestComponent
class BoardSession {
    private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";
    private static final Set<String> SECRETS = Set.of("clientId", "clientSecret", "keyFile");
    private static final UserId ANN = new UserId(UUID.fromString("018f0000-0000-7000-8000-00000000000a"));

    private final Twins twins;
    private final CallsInternal calls;
    private final IntegrationsApi integrations;
    private final JdbcClient jdbc;
    private final Ids ids;
    private final TestClock clock;

    BoardSession(
            Twins twins, CallsInternal calls, IntegrationsApi integrations, JdbcClient jdbc, Ids ids, TestClock clock) {
        this.twins = twins;
        this.calls = calls;
        this.integrations = integrations;
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /** Begins anew: a new account, a full quota, a partner without faults whose minute is over, and one time for all. */
    void begin(String partner, Map<String, String> facts) {
        jdbc.sql("delete from integrations.account").update();
        jdbc.sql("delete from integrations.quota").update();
        twins.twin(partner).faults().clear();
        twins.twin(partner).requests().clear();
        twins.clock().advance(Duration.ofMinutes(2));
        clock.set(twins.clock().instant());
        var secrets = twins.twin(partner).account().entrySet().stream()
                .filter(one -> SECRETS.contains(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Call.of(Actor.user(ANN, Set.of(Permission.MANAGE_INTEGRATIONS.text())), TRACE)
                .ask(() -> integrations.keep(partner, null, new NewAccount(facts, secrets)));
    }

    /** The advert for a nurse in Perth under a new id, published now. */
    Placement nurse() {
        return SampleAdverts.nurseInPerth(
                ids.next(ListingId::new), twins.clock().instant());
    }

    Reply asks(Board board, Deed deed, Placement placement) {
        return asService(() -> switch (board.begin(deed, placement)) {
            case Work.Settled settled -> settled.reply();
            case Work.Ask ask -> understood(board, deed, placement, calls.call(ask.service(), ask.call()));
        });
    }

    private static Reply understood(Board board, Deed deed, Placement placement, ProviderAnswer answer) {
        return switch (answer.outcome()) {
            case ANSWERED, REFUSED -> board.understand(deed, placement, answer);
            case FAILED, UNKNOWN ->
                new Reply.Later(
                        Objects.requireNonNull(answer.code()),
                        Optional.ofNullable(answer.retryAfter()).map(Duration::ofMillis));
        };
    }

    ProviderAnswer calls(String partner, ProviderCall call) {
        return asService(() -> calls.call(partner, call));
    }

    void asService(Runnable work) {
        Call.of(Actor.service("listings"), TRACE).run(work);
    }

    private static <T> T asService(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Call.of(Actor.service("listings"), TRACE).ask(work);
    }

    void fault(String partner, String on, Fault fault, int times) {
        twins.twin(partner).faults().add(FaultRule.on(on, fault).calls(1, times));
    }

    /** The last request for an operation. */
    TwinRequest last(String partner, String operation) {
        return twins.twin(partner).requests().of(operation).getLast();
    }

    int requests(String partner, String operation) {
        return twins.twin(partner).requests().of(operation).size();
    }

    /** What seekers see of an advert. */
    Optional<BoardState.LiveAdvert> seen(String partner, Placement placement) {
        return twins.board(partner).state().live().stream()
                .filter(advert -> advert.key().equals(placement.id().text()))
                .findFirst();
    }

    /** How many adverts were ever made of one. */
    int made(String partner, Placement placement) {
        return twins.board(partner)
                .state()
                .created()
                .getOrDefault(placement.id().text(), 0);
    }
}
