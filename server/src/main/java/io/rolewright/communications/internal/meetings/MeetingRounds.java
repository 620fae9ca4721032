package io.rolewright.communications.internal.meetings;

import io.rolewright.shared.ContractException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has people told of meetings: in their calendars where Google keeps the organizer's, else by mail. */
@Component
class MeetingRounds {
    private static final Logger log = LoggerFactory.getLogger(MeetingRounds.class);

    private final Errands errands;
    private final CalendarWriting calendar;
    private final InvitationMail mail;
    private final MeetingSettings settings;
    private final Clock clock;

    MeetingRounds(
            Errands errands, CalendarWriting calendar, InvitationMail mail, MeetingSettings settings, Clock clock) {
        this.errands = errands;
        this.calendar = calendar;
        this.mail = mail;
        this.settings = settings;
        this.clock = clock;
    }

    /** Does all that is due. */
    void look() {
        for (var next = take(); next.isPresent(); next = take()) {
            work(next.get());
        }
    }

    private Optional<Errand> take() {
        return errands.take(clock.instant());
    }

    private void work(Errand errand) {
        try {
            errands.end(errand, tell(errand) ? null : again(settings.pause(errand.tries())));
        } catch (ContractException refused) {
            // Of whom it was about nothing is left to be told.
            errands.end(errand, isErased(refused) ? null : later(errand, refused));
        } catch (CalendarAwayException away) {
            errands.end(errand, again(away.atLeast(settings.pause(errand.tries()))));
            log.info("the meeting {} is told of later: {}", errand.meeting(), away.getMessage());
        } catch (NoCalendarException | RuntimeException failure) {
            errands.end(errand, later(errand, failure));
        }
    }

    /** False when there is more to come. */
    private boolean tell(Errand errand) throws NoCalendarException {
        if (errand.way() == Way.MAIL) {
            return mail.send(errand);
        }
        try {
            return calendar.write(errand);
        } catch (NoCalendarException none) {
            if (errand.way() == Way.CALENDAR) {
                throw none;
            }
            return mail.send(errand);
        }
    }

    private static boolean isErased(ContractException refused) {
        return refused.code().equals("runtime.data-key-destroyed");
    }

    // Without the message: it may quote what it worked on.
    private Instant later(Errand errand, Exception failure) {
        log.warn(
                "the meeting {} is told of later: {}",
                errand.meeting(),
                failure.getClass().getName());
        log.debug("the failure", failure);
        return again(settings.pause(errand.tries()));
    }

    private Instant again(Duration pause) {
        return clock.instant().plus(pause);
    }
}
