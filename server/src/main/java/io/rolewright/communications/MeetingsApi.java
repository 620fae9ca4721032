package io.rolewright.communications;

import io.rolewright.shared.Allowed;
import io.rolewright.shared.Answers;
import io.rolewright.shared.MeetingId;
import io.rolewright.shared.Page;
import io.rolewright.shared.Permission;
import io.rolewright.shared.UserId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Meetings, and when people are free for one. */
@HttpExchange("/api/v1/communications")
public interface MeetingsApi {
    /**
     * Lists meetings, the first first; those that were cancelled as well.
     *
     * @param from only those that end after this
     * @param until only those that begin before this
     * @param organizer only those to which these people invite
     * @param limit at most so many
     * @param cursor where the page before ended
     */
    @GetExchange("/meetings")
    @Allowed(Permission.READ_MESSAGES)
    @Answers(status = 400, code = "runtime.cursor-invalid")
    Page<Meeting> list(
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable List<UserId> organizer,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit,
            @RequestParam(required = false) @Nullable String cursor);

    /** Answers one meeting. */
    @GetExchange("/meetings/{id}")
    @Allowed(Permission.READ_MESSAGES)
    @Answers(status = 404, code = "communications.meeting-unknown")
    Meeting find(@PathVariable MeetingId id);

    /**
     * Finds the times at which several of us are free: by the meetings that are arranged here, and by their calendars at Google
     * where the agency has connected them. Who has none there, or cannot be seen, is named.
     */
    @PostExchange("/free-times")
    @Allowed(Permission.READ_MESSAGES)
    @Answers(status = 422, code = "communications.hours-backward")
    @Answers(status = 422, code = "communications.range-invalid")
    @Answers(status = 422, code = "communications.zone-unknown")
    FreeTimes freeTimes(@RequestBody @Valid FreeTimesWanted wanted);
}
