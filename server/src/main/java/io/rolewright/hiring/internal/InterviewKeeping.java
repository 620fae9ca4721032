package io.rolewright.hiring.internal;

import io.rolewright.communications.MeetingTime;
import io.rolewright.communications.MeetingsInternal;
import io.rolewright.events.hiring.InterviewEnded;
import io.rolewright.hiring.Interview;
import io.rolewright.hiring.InterviewResult;
import io.rolewright.runtime.cipher.KeyName;
import io.rolewright.runtime.events.EventLog;
import io.rolewright.runtime.idempotency.Once;
import io.rolewright.shared.ApplicationId;
import io.rolewright.shared.CandidateId;
import io.rolewright.shared.ContractException;
import io.rolewright.shared.InterviewId;
import io.rolewright.shared.Page;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows talks, moves them, calls them off, and writes down what came of them. */
@Component
class InterviewKeeping {
    private final Interviews interviews;
    private final MeetingsInternal meetings;
    private final VisibleCandidates visible;
    private final VisiblePages pages;
    private final Once once;
    private final EventLog events;
    private final Clock clock;

    InterviewKeeping(
            Interviews interviews,
            MeetingsInternal meetings,
            VisibleCandidates visible,
            VisiblePages pages,
            Once once,
            EventLog events,
            Clock clock) {
        this.interviews = interviews;
        this.meetings = meetings;
        this.visible = visible;
        this.pages = pages;
        this.once = once;
        this.events = events;
        this.clock = clock;
    }

    Page<Interview> page(
            @Nullable CandidateId candidate, @Nullable ApplicationId application, int limit, @Nullable String cursor) {
        var wanted = new Interviews.Wanted(candidate, application);
        var source = new VisiblePages.Source<>(
                (behind, most) -> interviews.list(wanted, behind, most), Interview::id, Interview::candidateId);
        return pages.page("interviews?" + wanted, source, limit, cursor);
    }

    Interview find(InterviewId id) {
        return interviews
                .find(id)
                .filter(found -> visible.holds(found.candidateId()))
                .orElseThrow(() -> ContractException.notFound("hiring.interview-not-found", id.text()));
    }

    /** The row follows by the fact that the meeting moved. */
    Interview move(InterviewId id, MeetingTime time) {
        var interview = find(id);
        var meeting = meetings.move(interview.meetingId(), time);
        return interview.at(meeting.from(), meeting.until());
    }

    /** The row follows by the fact that the meeting was cancelled. */
    void cancel(InterviewId id) {
        meetings.cancel(find(id).meetingId());
    }

    Interview end(InterviewId id, InterviewResult result) {
        var interview = find(id);
        if (interview.cancelled()) {
            throw ContractException.conflict("hiring.interview-cancelled");
        }
        if (interview.from().isAfter(clock.instant())) {
            throw ContractException.conflict("hiring.interview-ahead");
        }
        return once.executeAbout(KeyName.of(interview.candidateId()), () -> {
            if (!interviews.end(interview, result)) {
                throw ContractException.conflict("hiring.answered");
            }
            events.append(new InterviewEnded(
                    id, interview.applicationId(), interview.candidateId(), interview.clientId(), result.outcome()));
            return interviews.find(id).orElseThrow();
        });
    }
}
