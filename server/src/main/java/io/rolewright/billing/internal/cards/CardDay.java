package io.rolewright.billing.internal.cards;

import io.rolewright.billing.internal.BookDay;
import io.rolewright.runtime.agency.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** On which day of the books something happened at Stripe, whose clock may be ahead of ours. */
@Component
class CardDay {
    private final ZoneId zone;
    private final BookDay days;

    CardDay(Agency agency, BookDay days) {
        this.zone = agency.zone();
        this.days = days;
    }

    LocalDate of(Instant at) {
        var day = LocalDate.ofInstant(at, zone);
        var today = days.today();
        return day.isAfter(today) ? today : day;
    }
}
