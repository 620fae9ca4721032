package io.rolewright.communications.internal.delivery;

import io.rolewright.communications.Message;
import io.rolewright.communications.internal.consent.Gate;
import io.rolewright.communications.internal.consent.Verdict;
import io.rolewright.communications.internal.conversations.Entry;
import io.rolewright.communications.internal.conversations.MessageRows;
import io.rolewright.communications.internal.people.Address;
import io.rolewright.events.communications.Channel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Sends messages that are due: one that may be on its way already is asked about first, then the firewall is asked, at this
 * moment, and only then it is handed over. No transaction is open meanwhile.
 */
@Component
class Delivering {
    private final Claims claims;
    private final MessageRows messages;
    private final Gate gate;
    private final BouncedAddresses bounced;
    private final Settling settling;
    private final DeliverySettings settings;
    private final Map<Channel, Carrier> carriers;

    Delivering(
            Claims claims,
            MessageRows messages,
            Gate gate,
            BouncedAddresses bounced,
            Settling settling,
            DeliverySettings settings,
            ObjectProvider<Carrier> carriers) {
        this.claims = claims;
        this.messages = messages;
        this.gate = gate;
        this.bounced = bounced;
        this.settling = settling;
        this.settings = settings;
        this.carriers = carriers.stream().collect(Collectors.toUnmodifiableMap(Carrier::channel, Function.identity()));
    }

    /** Claims at most so many; what nobody here carries waits. */
    List<Due> take(int most) {
        return carriers.isEmpty() ? List.of() : claims.take(carriers.keySet(), most);
    }

    /** Sends one that was claimed; nothing happens when it was forgotten meanwhile. */
    void deliver(Due due) {
        messages.find(due.id()).ifPresent(entry -> deliver(due, entry));
    }

    private void deliver(Due due, Entry entry) {
        var carrier = Objects.requireNonNull(carriers.get(entry.message().channel()));
        var found = due.isUncertain() ? carrier.find(entry) : Carrier.Found.MISSING;
        if (found == Carrier.Found.TAKEN) {
            settling.settle(due, entry.message(), new Handed.Taken());
        } else if (isGivenUp(due)) {
            settling.settle(due, entry.message(), new Handed.Failed(carrier.uncertain()));
        } else if (found == Carrier.Found.UNKNOWN) {
            settling.settle(due, entry.message(), new Handed.Unknown(carrier.uncertain()));
        } else {
            judge(due, entry, carrier);
        }
    }

    /** What brought a process down each time is not tried for ever. */
    private boolean isGivenUp(Due due) {
        return due.tries() > settings.tries();
    }

    private void judge(Due due, Entry entry, Carrier carrier) {
        var message = entry.message();
        switch (verdict(message)) {
            case Verdict.Deferred deferred -> settling.defer(due, message, deferred.until(), deferred.rule());
            case Verdict.Refused refused -> settling.refuse(due, message, refused.rule());
            case Verdict.Allowed allowed ->
                settling.settle(due, message, carrier.hand(entry, settings.handOverWithin()));
        }
    }

    /** To an address of nobody whom we know goes only what they asked for, or an invitation: nobody there can have said no. */
    private Verdict verdict(Message message) {
        var person = message.person();
        if (person == null) {
            return new Verdict.Allowed();
        }
        var address = new Address(message.channel(), message.address());
        var purpose = Objects.requireNonNull(message.purpose());
        return gate.judge(person, address, purpose, bounced.has(person, address));
    }
}
