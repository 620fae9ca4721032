package io.rolewright.billing.internal.cards;

import io.rolewright.shared.Id;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what Stripe tells of payments by card, and notes what came of it. */
@Component
class CardEvents {
    private final CardSessions sessions;
    private final CardTaking taking;
    private final CardNotes notes;

    CardEvents(CardSessions sessions, CardTaking taking, CardNotes notes) {
        this.sessions = sessions;
        this.taking = taking;
        this.notes = notes;
    }

    void take(Optional<CardNews> told) {
        told.ifPresent(news -> {
            news.session().ifPresent(state -> sessions.move(news.object(), state));
            var outcome = outcome(news);
            notes.add(news, outcome, detail(news, outcome));
        });
    }

    private CardOutcome outcome(CardNews news) {
        return news.payment().map(taking::take).orElse(news.isKnown() ? CardOutcome.NOTED : CardOutcome.GONE);
    }

    private static @Nullable String detail(CardNews news, CardOutcome outcome) {
        return news.payment()
                .map(payment -> outcome == CardOutcome.DECLINED
                        ? payment.failure()
                        : payment.invoice().map(Id::text).orElse(null))
                .orElse(null);
    }
}
