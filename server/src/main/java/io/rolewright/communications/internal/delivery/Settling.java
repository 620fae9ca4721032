package io.rolewright.communications.internal.delivery;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.MessageMoved;
import io.rolewright.events.communications.MessageState;
import io.rolewright.runtime.events.EventLog;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Writes down what came of a message, and tells it. */
@Component
class Settling {
    private final Claims claims;
    private final BouncedAddresses bounced;
    private final DeliverySettings settings;
    private final EventLog events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Settling(
            Claims claims,
            BouncedAddresses bounced,
            DeliverySettings settings,
            EventLog events,
            TransactionOperations transactions,
            Clock clock) {
        this.claims = claims;
        this.bounced = bounced;
        this.settings = settings;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    void settle(Due due, Message message, Handed handed) {
        switch (handed) {
            case Handed.Taken taken -> end(due, message, MessageState.SENT, null, null);
            case Handed.Later later -> again(due, message, MessageState.QUEUED, later.code());
            case Handed.Unknown unknown -> again(due, message, MessageState.SENDING, unknown.code());
            case Handed.Bounced back -> bounce(due, message, back.code(), back.isAddress());
            case Handed.Failed failed -> end(due, message, MessageState.FAILED, failed.code(), null);
        }
    }

    void defer(Due due, Message message, Instant until, String rule) {
        end(due, message, MessageState.DEFERRED, rule, until.truncatedTo(ChronoUnit.MICROS));
    }

    void refuse(Due due, Message message, String rule) {
        end(due, message, MessageState.REFUSED, rule, null);
    }

    private void again(Due due, Message message, MessageState state, String code) {
        if (due.tries() >= settings.tries()) {
            end(due, message, MessageState.FAILED, code, null);
        } else {
            var next = clock.instant().truncatedTo(ChronoUnit.MICROS).plus(settings.pause(due.tries()));
            transactions.executeWithoutResult(status -> claims.end(due, state, code, next));
        }
    }

    private void bounce(Due due, Message message, String code, boolean isAddress) {
        transactions.executeWithoutResult(status -> {
            end(due, message, MessageState.BOUNCED, code, null);
            if (isAddress) {
                refuseAddress(message);
            }
        });
    }

    /** Takes it that a message came back after it was taken. */
    void comeBack(Message message, String code, boolean isAddress) {
        transactions.executeWithoutResult(status -> {
            if (claims.comeBack(message.id(), code)) {
                tell(message, MessageState.BOUNCED, code);
            }
            if (isAddress) {
                refuseAddress(message);
            }
        });
    }

    private void refuseAddress(Message message) {
        var person = message.person();
        if (person != null) {
            bounced.add(person, new Address(message.channel(), message.address()), clock.instant());
        }
    }

    private void end(Due due, Message message, MessageState state, @Nullable String code, @Nullable Instant next) {
        transactions.executeWithoutResult(status -> {
            if (claims.end(due, state, code, next)) {
                tell(message, state, code);
            }
        });
    }

    private void tell(Message message, MessageState state, @Nullable String code) {
        events.append(new MessageMoved(
                message.id(),
                message.person(),
                message.channel(),
                Objects.requireNonNull(message.purpose()),
                state,
                code));
    }
}
