package io.rolewright.listings.internal;

import io.rolewright.integrations.CallsInternal;
import io.rolewright.integrations.ProviderAnswer;
import io.rolewright.integrations.ProviderCall;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.ListingId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps Google's index told of pages of the careers site. Of each page only the last word is told; what is due waits in
 * rows, so that a used-up quota or a killed process delays a notice and loses none.
 */
@Component
class SearchEngineNotices {
    private static final Logger log = LoggerFactory.getLogger(SearchEngineNotices.class);
    private static final String SERVICE = "google-indexing";
    private static final int A_RUN = 100;
    private static final int UNAUTHORIZED = 401;

    private final CallsInternal calls;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    SearchEngineNotices(CallsInternal calls, JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.calls = calls;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** @param number another one for every word about a page, and higher for later ones */
    private record Notice(ListingId listing, String url, boolean gone, long number) {}

    /**
     * Notes, in the transaction that changes an advert, what is to be told of its page.
     *
     * @param gone whether the page has no advert any more; else it is new or has other words
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void tell(ListingId listing, String url, boolean gone) {
        jdbc.sql("""
                        insert into listings.notice as known (listing, url, gone, number) values (?, ?, ?, ?)
                        on conflict (listing) do update set url = excluded.url, gone = excluded.gone, told_at = null,
                                number = greatest(known.number + 1, excluded.number)""")
                .params(listing.value(), url, gone, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()))
                .update();
    }

    /** Tells what is due, the oldest first, until something stands in the way; the next run goes on there. */
    void send() {
        try {
            for (var notice : due()) {
                if (!isTold(notice)) {
                    return;
                }
                mark(notice);
            }
        } catch (ContractException refusal) {
            if (!refusal.code().equals("integrations.account-missing")) {
                throw refusal;
            }
        }
    }

    private List<Notice> due() {
        return jdbc.sql("""
                        select listing, url, gone, number from listings.notice where told_at is null
                        order by number, listing limit ?""")
                .param(A_RUN)
                .query((row, at) -> new Notice(
                        new ListingId(row.getObject("listing", UUID.class)),
                        row.getString("url"),
                        row.getBoolean("gone"),
                        row.getLong("number")))
                .list();
    }

    /** Whether nothing is left to do about a notice. That Google refuses one for good is not told to it again. */
    private boolean isTold(Notice notice) {
        var answer = calls.call(SERVICE, call(notice));
        return switch (answer.outcome()) {
            case ANSWERED -> true;
            case REFUSED -> isRefusedForGood(notice, answer);
            case FAILED, UNKNOWN -> false;
        };
    }

    /** A key that lets us in no longer is mended by people, and has nothing to do with the page. */
    private static boolean isRefusedForGood(Notice notice, ProviderAnswer answer) {
        if (answer.status() == UNAUTHORIZED || !"integrations.partner-refused".equals(answer.code())) {
            return false;
        }
        log.warn(
                "{} ({}): the search engine is not told of the page of advert {}",
                answer.code(),
                answer.status(),
                notice.listing());
        return true;
    }

    private ProviderCall call(Notice notice) {
        var body = Map.of("url", notice.url(), "type", notice.gone() ? "URL_DELETED" : "URL_UPDATED");
        return ProviderCall.post(
                "publish",
                "/v3/urlNotifications:publish",
                json.writeValueAsString(body),
                notice.listing() + " " + notice.number());
    }

    /** What was said of the page in the meantime is still due. */
    private void mark(Notice notice) {
        jdbc.sql("update listings.notice set told_at = ? where listing = ? and number = ?")
                .params(Timestamp.from(clock.instant()), notice.listing().value(), notice.number())
                .update();
    }
}
