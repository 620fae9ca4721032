package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.Meeting;
import io.rolewright.runtime.database.Conditions;
import io.rolewright.shared.Cursors;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows meetings page by page, the first first. */
@Component
class MeetingList {
    private final Meetings meetings;
    private final Cursors cursors;

    MeetingList(Meetings meetings, Cursors cursors) {
        this.meetings = meetings;
        this.cursors = cursors;
    }

    Page<Meeting> page(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable List<UserId> organizers,
            int limit,
            @Nullable String cursor) {
        var wanted = new Meetings.Wanted(from, until, Conditions.named(organizers));
        var question = "meetings?" + wanted;
        var behind = cursor == null ? null : place(cursors.read(question, cursor));
        return Page.cut(
                        meetings.list(wanted, behind, limit + 1),
                        limit,
                        last -> cursors.write(
                                question,
                                List.of(
                                        last.slot().span().from().toString(),
                                        last.id().text())))
                .map(Stored::shown);
    }

    private static Meetings.Place place(List<String> position) {
        return new Meetings.Place(Instant.parse(position.getFirst()), UUID.fromString(position.getLast()));
    }
}
