package io.rolewright.communications;

import io.rolewright.shared.MeetingId;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Meetings as services arrange them. */
@HttpExchange("/internal/v1/meetings")
public interface MeetingsInternal {
    /**
     * Arranges a meeting: keeps its time free for the organizer, and invites everybody. The same key once more answers the first
     * meeting.
     *
     * @throws io.rolewright.shared.ContractException {@code communications.time-taken} (409) when the organizer has something
     *     else then, {@code communications.time-missing} (422) when clocks skip that time that day, {@code
     *     communications.time-past} (422), {@code communications.time-distant} (422), {@code communications.zone-unknown}
     *     (422), {@code runtime.data-key-destroyed} (410) when who is met was erased
     */
    @PostExchange
    Meeting arrange(@RequestBody @Valid NewMeeting meeting);

    /** @throws io.rolewright.shared.ContractException {@code communications.meeting-unknown} (404) */
    @GetExchange("/{id}")
    Meeting find(@PathVariable MeetingId id);

    /**
     * Moves a meeting, and tells everybody.
     *
     * @throws io.rolewright.shared.ContractException as {@link #arrange}, {@code communications.meeting-unknown} (404), {@code
     *     communications.meeting-cancelled} (409)
     */
    @PutExchange("/{id}/time")
    Meeting move(@PathVariable MeetingId id, @RequestBody @Valid MeetingTime time);

    /**
     * Cancels a meeting, and tells everybody; one that is cancelled stays so.
     *
     * @throws io.rolewright.shared.ContractException {@code communications.meeting-unknown} (404)
     */
    @DeleteExchange("/{id}")
    Meeting cancel(@PathVariable MeetingId id);
}
