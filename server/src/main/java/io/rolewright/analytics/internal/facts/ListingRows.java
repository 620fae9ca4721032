package io.rolewright.analytics.internal.facts;

import io.rolewright.events.listings.ListingMoved;
import io.rolewright.events.listings.ListingState;
import io.rolewright.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adverts on boards: since when they could be seen first, and what they cost. */
final class ListingRows implements Rows {
    /** What a batch says of one advert. */
    private record Advert(
            ListingMoved last,
            UUID event,
            @Nullable LocalDate live,
            @Nullable Money price) {
        static Advert of(Told<ListingMoved> told) {
            var isLive = told.fact().to() == ListingState.LIVE;
            return new Advert(
                    told.fact(),
                    told.event(),
                    isLive ? told.day() : null,
                    told.fact().price());
        }

        Advert and(Advert later) {
            return new Advert(
                    later.last(),
                    later.event(),
                    live == null ? later.live() : live,
                    later.price() == null ? price : later.price());
        }
    }

    private final JdbcClient jdbc;

    ListingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(Batch batch, Sums sums) {
        var adverts = new TreeMap<UUID, Advert>();
        for (var told : batch.of(ListingMoved.class)) {
            adverts.merge(told.fact().listing().value(), Advert.of(told), Advert::and);
        }
        if (!adverts.isEmpty()) {
            Columns.of(List.copyOf(adverts.values()))
                    .with("uuid", advert -> advert.last().listing().value())
                    .with("uuid", advert -> advert.last().job().value())
                    .with("text", advert -> advert.last().board())
                    .with("date", Advert::live)
                    .with(
                            "text",
                            advert -> advert.price() == null
                                    ? null
                                    : advert.price().currency())
                    .with(
                            "bigint",
                            advert -> advert.price() == null
                                    ? null
                                    : advert.price().minor())
                    .with("uuid", Advert::event)
                    .in(jdbc, """
                            insert into analytics.listing as listing (id, job, board, live_on, currency, price, changed)
                            select * from unnest(%s)
                            on conflict (id) do update set live_on = coalesce(listing.live_on, excluded.live_on),
                                currency = coalesce(excluded.currency, listing.currency),
                                price = coalesce(excluded.price, listing.price), changed = excluded.changed
                            where listing.changed < excluded.changed""")
                    .update();
        }
    }
}
