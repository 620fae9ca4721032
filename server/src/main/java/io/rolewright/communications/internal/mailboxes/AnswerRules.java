package io.rolewright.communications.internal.mailboxes;

import io.rolewright.runtime.agency.Agency;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Knows to whom programs may answer, by the mailboxes that there are. */
@Component
public class AnswerRules {
    private final Mailboxes mailboxes;
    private final Agency agency;
    private final MailboxSettings settings;

    AnswerRules(Mailboxes mailboxes, Agency agency, MailboxSettings settings) {
        this.mailboxes = mailboxes;
        this.agency = agency;
        this.settings = settings;
    }

    /** The rules that hold now. */
    public AutoAnswers now() {
        var own = Stream.concat(mailboxes.addresses().stream(), Stream.of(agency.contactEmail()));
        return new AutoAnswers(settings.answersADay(), own.collect(Collectors.toSet()));
    }
}
