package io.rolewright.listings.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.PartnerAccount;
import io.rolewright.integrations.PartnerSound;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.integrations.WantedSound;
import io.rolewright.integrations.twins.Twins;
import io.rolewright.integrations.twins.wire.Faults;
import io.rolewright.integrations.twins.wire.Quirk;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.shared.ListingId;
import io.rolewright.support.TestClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What Google is told of pages of the careers site, by the rules of part B4 of the fact sheet. */
@BoardsTest
class SearchEngineNoticesTest {
    private static final String GOOGLE = "google-indexing";
    private static final String PUBLISH = "publish";
    private static final String SITE = "https://careers.quay.example/careers/";

    @Autowired
    SearchEngineNotices notices;

    @Autowired
    CallsInternal calls;

    @Autowired
    BoardSession session;

    @Autowired
    Twins twins;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    TestClock clock;

    @BeforeEach
    void ownTheSite() {
        jdbc.sql("delete from listings.notice").update();
        session.begin(GOOGLE, Map.of());
        twins.indexing().own(SITE);
    }

    @Test
    void tellsOnceWhatIsNewAndWhatIsGone() {
        var nurse = listed();
        tell(nurse, "nurse", false);
        send();
        send();
        assertThat(told()).containsExactly("URL_UPDATED nurse");

        tell(nurse, "nurse", true);
        send();
        send();
        assertThat(told()).containsExactly("URL_UPDATED nurse", "URL_DELETED nurse");
        assertThat(due()).isZero();
    }

    @Test
    void tellsTheLastWordOnly() {
        var nurse = listed();
        tell(nurse, "nurse", false);
        tell(nurse, "nurse", true);
        send();

        assertThat(told()).containsExactly("URL_DELETED nurse");
    }

    @Test
    void tellsTheOldestFirst() {
        var rigger = listed();
        var nurse = listed();
        tell(nurse, "nurse", false);
        clock.advance(Duration.ofSeconds(1));
        tell(rigger, "rigger", false);
        send();

        assertThat(told()).containsExactly("URL_UPDATED nurse", "URL_UPDATED rigger");
    }

    @Test
    void aWordThatComesWhileAnotherIsToldIsDueStill() {
        var nurse = listed();
        tell(nurse, "nurse", false);
        session.asService(() ->
                new SearchEngineNotices(new Interrupted(() -> tell(nurse, "nurse", true)), jdbc, json, clock).send());
        assertThat(told()).containsExactly("URL_UPDATED nurse");

        send();
        assertThat(told()).containsExactly("URL_UPDATED nurse", "URL_DELETED nurse");
    }

    @Test
    void waitsWhenTheQuotaIsUsedUp() {
        var today = clock.instant().atZone(ZoneId.of("America/Los_Angeles")).truncatedTo(ChronoUnit.DAYS);
        jdbc.sql("insert into integrations.quota values ('google-indexing DAY', ?, 200)")
                .param(Timestamp.from(today.toInstant()))
                .update();
        tell(listed(), "nurse", false);
        send();
        assertThat(told()).isEmpty();
        assertThat(due()).isEqualTo(1);

        jdbc.sql("delete from integrations.quota").update();
        send();
        assertThat(told()).containsExactly("URL_UPDATED nurse");
    }

    @Test
    void stopsWhenGoogleCannotAnswer() {
        session.fault(GOOGLE, PUBLISH, Faults.status(503), 20);
        tell(listed(), "nurse", false);
        tell(listed(), "rigger", false);
        send();
        assertThat(told()).doesNotContain("URL_UPDATED rigger");
        assertThat(due()).isEqualTo(2);
    }

    @Test
    void doesNotRepeatWhatGoogleRefuses() {
        twins.indexing().disown();
        tell(listed(), "nurse", false);
        tell(listed(), "rigger", false);
        send();
        send();

        assertThat(told()).containsExactly("URL_UPDATED nurse", "URL_UPDATED rigger");
        assertThat(due()).isZero();
    }

    @Test
    void keepsWhatIsDueWhileItsKeyIsRefused() {
        tell(listed(), "nurse", false);
        session.fault(GOOGLE, PUBLISH, Faults.odd(Quirk.EXPIRED_TOKEN), 1);
        session.fault(GOOGLE, "/token", Faults.status(401), 1);
        send();
        assertThat(due()).isEqualTo(1);

        send();
        assertThat(due()).isZero();
    }

    @Test
    void keepsWhatIsDueWhileThereIsNoAccount() {
        jdbc.sql("delete from integrations.account").update();
        tell(listed(), "nurse", false);
        send();

        assertThat(due()).isEqualTo(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void notesOnlyWhatIsChangedAlong() {
        var nurse = listed();
        assertThatThrownBy(() -> notices.tell(nurse, SITE + "nurse", false))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private void tell(ListingId listing, String page, boolean gone) {
        transactions.executeWithoutResult(status -> notices.tell(listing, SITE + page, gone));
    }

    private void send() {
        session.asService(notices::send);
    }

    /** What Google was told, also when it did not listen. */
    private List<String> told() {
        return twins.twin(GOOGLE).requests().of(PUBLISH).stream()
                .map(request -> request.json())
                .map(body -> body.path("type").asString()
                        + " "
                        + body.path("url").asString().substring(SITE.length()))
                .toList();
    }

    private int due() {
        return jdbc.sql("select count(*) from listings.notice where told_at is null")
                .query(Integer.class)
                .single();
    }

    private ListingId listed() {
        var nurse = session.nurse();
        jdbc.sql("""
                        insert into listings.listing (id, job, code, board, owner, edition, words, state, expires_at, made_at,
                            moved_at)
                        values (?, ?, 'RN42', 'careers', gen_random_uuid(), gen_random_uuid(), '{}', 'CLOSED', now(), now(),
                            now())""").params(nurse.id().value(), nurse.job().value()).update();
        return nurse.id();
    }

    /** Calls during which something else happens. */
    private final class Interrupted implements CallsInternal {
        private final Runnable event;

        Interrupted(Runnable event) {
            this.event = event;
        }

        @Override
        public ProviderAnswer call(String service, ProviderCall call) {
            event.run();
            return calls.call(service, call);
        }

        @Override
        public PartnerSound sound(String service, KeyName key, WantedSound wanted) {
            return calls.sound(service, key, wanted);
        }

        @Override
        public PartnerAccount account(String service) {
            return calls.account(service);
        }
    }
}
