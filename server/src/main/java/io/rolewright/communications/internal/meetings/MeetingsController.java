package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.FreeTimes;
import io.rolewright.communications.FreeTimesWanted;
import io.rolewright.communications.Meeting;
import io.rolewright.communications.MeetingsApi;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Page;
import io.rolewright.shared.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;

/** Answers {@link MeetingsApi}. */
@RestController
class MeetingsController implements MeetingsApi {
    private final Arranging arranging;
    private final MeetingList list;
    private final FreeTimeSearch search;

    MeetingsController(Arranging arranging, MeetingList list, FreeTimeSearch search) {
        this.arranging = arranging;
        this.list = list;
        this.search = search;
    }

    @Override
    public Page<Meeting> list(
            @Nullable Instant from,
            @Nullable Instant until,
            @Nullable List<UserId> organizer,
            int limit,
            @Nullable String cursor) {
        return list.page(from, until, organizer, limit, cursor);
    }

    @Override
    public Meeting find(MeetingId id) {
        return arranging.find(id).shown();
    }

    @Override
    public FreeTimes freeTimes(FreeTimesWanted wanted) {
        return search.find(wanted);
    }
}
