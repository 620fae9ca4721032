package io.rolewright.hiring.internal;

import io.rolewright.communications.MessagesInternal;
import io.rolewright.communications.NewMessage;
import io.rolewright.events.communications.Purpose;
import io.rolewright.events.hiring.ReviewAnswered;
import io.rolewright.hiring.ReviewRequest;
import io.rolewright.shared.Person;
import io.rolewright.shared.ReviewRequestId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends people the answers to what they asked about their applications. */
@Component
class ReviewAnswerSending {
    private static final String TEMPLATE = "review-answer";

    private final ReviewRequests requests;
    private final Applications applications;
    private final JobTitles titles;
    private final MessagesInternal messages;

    ReviewAnswerSending(
            ReviewRequests requests, Applications applications, JobTitles titles, MessagesInternal messages) {
        this.requests = requests;
        this.applications = applications;
        this.titles = titles;
        this.messages = messages;
    }

    /** Hands the message over; nothing when the person was erased meanwhile. */
    ReviewRequestId send(ReviewAnswered fact) {
        requests.find(fact.request()).ifPresent(this::send);
        return fact.request();
    }

    private void send(ReviewRequest request) {
        var note = request.note();
        if (note != null) {
            messages.send(NewMessage.of(
                    "review-request/" + request.id().text(),
                    Person.of(request.candidateId()),
                    Purpose.PROCESS,
                    TEMPLATE,
                    Map.of("job", title(request), "text", note)));
        }
    }

    private String title(ReviewRequest request) {
        return titles.of(
                applications.find(request.applicationId()).orElseThrow().jobId());
    }

    /** Nothing has to be written down: however often it is handed over, one message is sent. */
    void sent(ReviewRequestId request) {}
}
