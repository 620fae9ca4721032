package io.rolewright.integrations.twins.world;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Makes up adverts: the same seed and number give the same advert, and no two numbers the same text. */
public final class AdvertGenerator {
    private static final int HOURS_A_YEAR = 1976;

    private final long seed;
    private final LocalDate today;
    private final Phrases phrases = Phrases.load();
    private final List<Trade> trades = Trade.all();
    private final List<Place> places = Place.all();

    /** @param today the latest day on which an advert is posted */
    public AdvertGenerator(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /** The advert of a number, by any employer. */
    public Advert advert(long number) {
        return advert(number, null);
    }

    /** The advert of a number, by this employer. */
    Advert advert(long number, @Nullable String by) {
        var random = new SplittableRandom(seed * 1_000_003 + number * 7_919);
        var trade = any(trades, random);
        var place = any(places, random);
        var level = any(List.of(Level.values()), random);
        var employer = by == null ? employer(random) : by;
        var text = new Composition(phrases, trade, employer, place.city(), level, random).text();
        var posted = today.minusDays(random.nextInt(40));
        return new Advert(
                number,
                reference(number),
                trade.name(),
                level.titled(any(trade.titles(), random)),
                level,
                employer,
                place,
                random.nextInt(4) == 0 ? null : pay(trade, place, random),
                any(List.of(Contract.values()), random),
                random.nextInt(3) > 0 ? WorkMode.ON_SITE : any(List.of(WorkMode.values()), random),
                posted,
                posted.plusDays(20 + random.nextInt(25)),
                text);
    }

    /** An employer's name. */
    String employer(SplittableRandom random) {
        return any(phrases.of("employerfirst"), random) + " " + any(phrases.of("employersecond"), random);
    }

    Place otherPlace(Place than, SplittableRandom random) {
        var other = any(places, random);
        return other.city().equals(than.city()) ? places.get((places.indexOf(other) + 1) % places.size()) : other;
    }

    /** One more duty for an advert. */
    String duty(Advert advert, SplittableRandom random) {
        var trade = trades.stream()
                .filter(one -> one.name().equals(advert.trade()))
                .findFirst()
                .orElseThrow();
        return new Composition(phrases, trade, advert.employer(), advert.place().city(), advert.level(), random)
                .sentence("duty");
    }

    String agencySentence(boolean opening, SplittableRandom random) {
        return any(phrases.of(opening ? "agencyopening" : "agencyclosing"), random);
    }

    static String reference(long number) {
        return "R" + (100_000 + number);
    }

    private static Pay pay(Trade trade, Place place, SplittableRandom random) {
        var least = trade.leastPay() + random.nextInt(trade.mostPay() - trade.leastPay());
        var most = least + 2 + random.nextInt(15);
        return random.nextInt(3) == 0
                ? new Pay(
                        least * 1000 / HOURS_A_YEAR,
                        most * 1000 / HOURS_A_YEAR + 1,
                        Pay.Interval.HOUR,
                        place.currency())
                : new Pay(least * 1000, most * 1000, Pay.Interval.YEAR, place.currency());
    }

    private static <T> T any(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
