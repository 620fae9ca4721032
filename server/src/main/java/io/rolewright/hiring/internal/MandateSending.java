package io.rolewright.hiring.internal;

import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Purpose;
import io.rolewright.events.hiring.MandateAsked;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.MandateId;
import io.rolewright.shared.Person;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends people the link to the page on which they say whether we may represent them. */
@Component
class MandateSending {
    private static final String TEMPLATE = "right-to-represent";

    private final Mandates mandates;
    private final Clients clients;
    private final MessagesInternal messages;
    private final Agency agency;

    MandateSending(Mandates mandates, Clients clients, MessagesInternal messages, Agency agency) {
        this.mandates = mandates;
        this.clients = clients;
        this.messages = messages;
        this.agency = agency;
    }

    /** Hands the message over; nothing when that was done, or the person was erased. */
    Optional<MandateId> send(MandateAsked fact) {
        var unsent = mandates.unsent(fact.mandate());
        unsent.map(this::message).ifPresent(messages::send);
        return unsent.map(Mandates.Unsent::mandate);
    }

    private NewMessage message(Mandates.Unsent unsent) {
        var client = clients.find(unsent.client()).orElseThrow();
        var link = agency.site() + RepresentEndpoint.PATH + unsent.secret().text();
        var message = NewMessage.of(
                "mandate/" + unsent.mandate().text(),
                Person.of(unsent.candidate()),
                Purpose.PROCESS,
                TEMPLATE,
                Map.of("client", client.name(), "link", link));
        return unsent.channel() == null ? message : message.by(unsent.channel());
    }

    void note(Optional<MandateId> sent) {
        sent.ifPresent(mandates::sent);
    }
}
