package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.PartnerEvent;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderAnswer.Outcome;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.WantedSound;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ExchangeId;
import io.rolewright.shared.HookId;
import io.rolewright.support.TestClock;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What SEEK says is understood by its codes; what needs no question asks none. */
class SeekAnswersTest {
    private static final Placement NEW = SeekPlacements.fresh("K7P");

    private final SeekBoard board = new SeekBoard(
            new Unreachable(), SeekTrial.agency(), new JsonMapper(), Clock.fixed(TestClock.START, ZoneOffset.UTC));

    @Test
    void whatCannotBeUnderstoodIsAskedAgain() {
        var later = new Reply.Later("listings.board-troubled", Optional.empty());
        for (var code : List.of("INTERNAL_SERVER_ERROR", "UNAUTHENTICATED", "SOMETHING_NEW")) {
            assertThat(board.understand(Deed.PLACE, NEW, answer(error(code)))).isEqualTo(later);
        }
        for (var body : List.of(
                "",
                "{}\n{}",
                "{\"data\":null}",
                "{\"errors\":[{}]}",
                "{\"data\":{\"postPosition\":{\"__typename\":\"PostPositionPayload_Other\"}}}",
                "{\"data\":{\"updatePostedPositionProfile\":null}}")) {
            for (var deed : List.of(Deed.PLACE, Deed.REPLACE, Deed.TAKE_DOWN, Deed.LOOK)) {
                assertThat(board.understand(deed, NEW, answer(body))).isEqualTo(later);
            }
        }
    }

    @Test
    void errorsAreToldApartByTheirCodes() {
        var badInput = answer(error("BAD_USER_INPUT"));
        assertThat(board.understand(Deed.PLACE, NEW, badInput)).isInstanceOf(Reply.Stale.class);
        assertThat(board.understand(Deed.REPLACE, NEW, badInput)).isInstanceOf(Reply.Stale.class);
        assertThat(board.understand(Deed.TAKE_DOWN, NEW, badInput)).isEqualTo(new Reply.Gone());
        assertThat(board.understand(Deed.LOOK, NEW, badInput)).isInstanceOf(Reply.Later.class);
        assertThat(board.understand(Deed.PLACE, NEW, answer(error("FORBIDDEN"))))
                .isEqualTo(new Reply.Refused("listings.board-forbids", "So it is."));
        var refused = new ProviderAnswer(
                new ExchangeId(UUID.randomUUID()), Outcome.REFUSED, 403, "", "integrations.partner-refused", null);
        assertThat(board.understand(Deed.PLACE, NEW, refused))
                .isEqualTo(new Reply.Refused("integrations.partner-refused", ""));
    }

    @Test
    void nothingIsReNEWed() {
        var placement = SeekPlacements.known(NEW, "seekAnz:positionProfile:jobAd:1");
        assertThat(settled(Deed.REFRESH, placement)).isEqualTo(new Reply.Live(placement.boardId(), Optional.empty()));
    }

    @Test
    void whatWasNeverAcceptedIsGone() {
        assertThat(settled(Deed.TAKE_DOWN, NEW)).isEqualTo(new Reply.Gone());
        assertThat(settled(Deed.LOOK, NEW)).isEqualTo(new Reply.Gone());
    }

    @Test
    void hearsThatAnAdvertIsShownOrGone() {
        assertThat(board.heard(event("seek", "PositionProfilePosted", "ad-1")))
                .hasValue(new News.Heard("ad-1", Reply.Live.at("ad-1")));
        assertThat(board.heard(event("seek", "PositionProfileClosed", "ad-1")))
                .hasValue(new News.Heard("ad-1", new Reply.Gone()));
    }

    @Test
    void otherEventsAreIgnored() {
        assertThat(board.heard(event("seek", "PositionProfilePurchased", "ad-1")))
                .isEmpty();
        assertThat(board.heard(event("seek", "PositionProfilePosted", ""))).isEmpty();
        assertThat(board.heard(event("greenhouse", "PositionProfilePosted", "ad-1")))
                .isEmpty();
    }

    private Reply settled(Deed deed, Placement placement) {
        return ((Work.Settled) board.begin(deed, placement)).reply();
    }

    private static ProviderAnswer answer(String body) {
        return new ProviderAnswer(new ExchangeId(UUID.randomUUID()), Outcome.ANSWERED, 200, body, null, null);
    }

    private static String error(String code) {
        return "{\"data\":null,\"errors\":[{\"message\":\"So it is.\",\"extensions\":{\"code\":\"%s\"}}]}"
                .formatted(code);
    }

    private static PartnerEvent event(String partner, String type, String profileId) {
        return new PartnerEvent(
                new HookId(UUID.randomUUID()),
                partner,
                "e-1",
                type,
                "{\"type\":\"%s\",\"positionProfileId\":\"%s\"}".formatted(type, profileId),
                TestClock.START);
    }

    /** Partners that must not be asked. */
    private static final class Unreachable implements CallsInternal {
        @Override
        public ProviderAnswer call(String service, ProviderCall call) {
            throw new AssertionError(call.operation());
        }

        @Override
        public PartnerSound sound(String service, KeyName key, WantedSound wanted) {
            throw new AssertionError(wanted.operation());
        }

        @Override
        public PartnerAccount account(String service) {
            throw new AssertionError(service);
        }
    }
}
