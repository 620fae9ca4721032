package io.rolewright.hiring.internal;

import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Purpose;
import io.rolewright.events.hiring.StatusLinkMade;
import io.rolewright.hiring.StatusLink;
import io.rolewright.runtime.agency.Agency;
import io.rolewright.shared.Person;
import io.rolewright.shared.StatusLinkId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends people the links to where their applications stand. */
@Component
class StatusLinkSending {
    private static final String TEMPLATE = "application-status";

    private final StatusLinks links;
    private final Applications applications;
    private final JobTitles titles;
    private final MessagesInternal messages;
    private final Agency agency;

    StatusLinkSending(
            StatusLinks links, Applications applications, JobTitles titles, MessagesInternal messages, Agency agency) {
        this.links = links;
        this.applications = applications;
        this.titles = titles;
        this.messages = messages;
        this.agency = agency;
    }

    /** Hands the message over; nothing when that was done, or the link was revoked meanwhile. */
    Optional<StatusLinkId> send(StatusLinkMade fact) {
        var unsent = links.unsent(fact.link());
        unsent.map(this::message).ifPresent(messages::send);
        return unsent.map(one -> one.link().id());
    }

    private NewMessage message(StatusLinks.Unsent unsent) {
        var link = unsent.link();
        return NewMessage.of(
                "status-link/" + link.id().text(),
                Person.of(link.candidateId()),
                Purpose.PROCESS,
                TEMPLATE,
                Map.of(
                        "job", title(link),
                        "link",
                                agency.site()
                                        + StatusEndpoint.PATH
                                        + unsent.secret().text(),
                        "until", PageDay.of(link.until(), agency.zone()).text()));
    }

    private String title(StatusLink link) {
        return titles.of(applications.find(link.applicationId()).orElseThrow().jobId());
    }

    void note(Optional<StatusLinkId> sent) {
        sent.ifPresent(links::sent);
    }
}
