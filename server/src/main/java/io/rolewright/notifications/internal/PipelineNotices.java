package io.rolewright.notifications.internal;

import io.rolewright.events.communications.MessageReceived;
import io.rolewright.events.hiring.Answer;
import io.rolewright.events.hiring.ApplicationMade;
import io.rolewright.events.hiring.ApplicationSource;
import io.rolewright.events.hiring.MandateAnswered;
import io.rolewright.events.hiring.SubmissionAnswered;
import io.rolewright.events.users.Role;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.UserId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells recruiters what happens to the people and jobs that they look after; where nobody does, all of them. */
@Component
class PipelineNotices {
    private static final String APPLICATION = "/api/v1/applications/";

    private final Telling telling;
    private final Members members;
    private final Applications applications;

    PipelineNotices(Telling telling, Members members, Applications applications) {
        this.telling = telling;
        this.members = members;
        this.applications = applications;
    }

    /** Only who applied by themselves is news: the others somebody here has put up. */
    void take(ApplicationMade fact) {
        applications.add(fact);
        if (fact.source() == ApplicationSource.APPLIED) {
            var id = fact.application();
            tell(Occasion.APPLICATION_MADE.notice(id.text(), APPLICATION + id), List.of(fact.owner()));
        }
    }

    void take(MessageReceived fact) {
        var sender = fact.sender();
        var owners = sender == null || sender.candidate() == null
                ? List.<UserId>of()
                : applications.owners(sender.candidate());
        var about = "/api/v1/communications/conversations/" + fact.conversation();
        tell(Occasion.MESSAGE_RECEIVED.notice(fact.message().text(), about), owners);
    }

    void take(MandateAnswered fact) {
        var occasion = fact.given() ? Occasion.MANDATE_GIVEN : Occasion.MANDATE_REFUSED;
        tell(occasion, fact.mandate().text(), fact.application());
    }

    void take(SubmissionAnswered fact) {
        var occasion = fact.answer() == Answer.ACCEPTED ? Occasion.SUBMISSION_ACCEPTED : Occasion.SUBMISSION_DECLINED;
        tell(occasion, fact.submission().text(), fact.application());
    }

    private void tell(Occasion occasion, String key, ApplicationId application) {
        tell(occasion.notice(key, APPLICATION + application), applications.owner(application));
    }

    private void tell(Notice notice, List<UserId> owners) {
        var known =
                owners.stream().filter(owner -> members.find(owner).isPresent()).toList();
        telling.tell(notice, known.isEmpty() ? members.with(List.of(Role.RECRUITER)) : known);
    }
}
