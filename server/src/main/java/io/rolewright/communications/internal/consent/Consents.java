package io.rolewright.communications.internal.consent;

import io.rolewright.communications.Basis;
import io.rolewright.communications.Consent;
import io.rolewright.communications.NewConsent;
import io.rolewright.communications.internal.people.People;
import io.rolewright.events.communications.Channel;
import io.rolewright.events.communications.ConsentChanged;
import io.rolewright.events.communications.Purpose;
import io.rolewright.runtime.Call;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import io.rolewright.shared.Person;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down what people agree to, and shows it. */
@Component
public class Consents {
    static final String STOP = "STOP";

    private final Ledger ledger;
    private final Once once;
    private final TransactionOperations transactions;
    private final EventLog events;
    private final Cursors cursors;
    private final Clock clock;

    Consents(
            Ledger ledger,
            Once once,
            TransactionOperations transactions,
            EventLog events,
            Cursors cursors,
            Clock clock) {
        this.ledger = ledger;
        this.once = once;
        this.transactions = transactions;
        this.events = events;
        this.cursors = cursors;
        this.clock = clock;
    }

    Consent record(NewConsent wanted) {
        var consent = new Consent(
                wanted.person(),
                wanted.channel(),
                wanted.purpose(),
                wanted.basis() != Basis.NONE,
                wanted.basis(),
                "RECORDED",
                wanted.wording(),
                Call.current().actor().user(),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        return once.executeAbout(People.key(wanted.person()), () -> {
            add(consent);
            return consent;
        });
    }

    private void add(Consent consent) {
        ledger.add(consent);
        events.append(new ConsentChanged(
                consent.person(), consent.channel(), consent.purpose(), consent.agreed(), consent.source()));
    }

    /**
     * Somebody said STOP: nothing goes to them on this channel any more but service e-mails, and no approach nor marketing on
     * any.
     */
    public void stop(Person person, Channel channel) {
        transactions.executeWithoutResult(status -> {
            add(plain(person, channel, Purpose.PROCESS, Basis.NONE, STOP));
            for (var each : Channel.values()) {
                add(plain(person, each, Purpose.APPROACH, Basis.NONE, STOP));
                add(plain(person, each, Purpose.MARKETING, Basis.NONE, STOP));
            }
        });
    }

    /** Somebody said START: this channel is open as it was before STOP, except to what takes more than that word. */
    public void start(Person person, Channel channel) {
        transactions.executeWithoutResult(
                status -> add(plain(person, channel, Purpose.PROCESS, Basis.EXPRESS, "START")));
    }

    /** Somebody wants no approach nor marketing any more, on no channel; all else is as it was. Once more changes nothing. */
    void unsubscribe(Person person) {
        transactions.executeWithoutResult(status -> {
            var known = ledger.holding(person);
            for (var channel : Channel.values()) {
                for (var purpose : List.of(Purpose.APPROACH, Purpose.MARKETING)) {
                    if (known.stream().noneMatch(one -> isNo(one, channel, purpose))) {
                        add(plain(person, channel, purpose, Basis.NONE, "UNSUBSCRIBED"));
                    }
                }
            }
        });
    }

    private static boolean isNo(Consent known, Channel channel, Purpose purpose) {
        return known.channel() == channel && known.purpose() == purpose && !known.agreed();
    }

    private Consent plain(Person person, Channel channel, Purpose purpose, Basis basis, String source) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Consent(person, channel, purpose, basis != Basis.NONE, basis, source, null, null, at);
    }

    /** The latest first. */
    Page<Consent> page(String name, int limit, @Nullable String cursor) {
        var person = People.named(name);
        var question = "consents?" + person;
        var before = cursor == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.read(question, cursor).getFirst());
        return Page.cut(
                        ledger.list(person, before, limit + 1),
                        limit,
                        last -> cursors.write(question, List.of(String.valueOf(last.number()))))
                .map(Ledger.Entry::consent);
    }
}
