package io.rolewright.communications.internal.meetings;

import io.rolewright.communications.internal.Staff;
import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of meetings, arranged by a service, with a twin of Google Calendar, over HTTP without the door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=communications,integrations,storage",
    "rolewright.communications.meetings.look-every=1d",
    "rolewright.communications.delivery.workers=0",
    "rolewright.integrations.web.inner-hosts=localhost,127.0.0.1",
    "rolewright.integrations.web.backoff=10ms",
    "rolewright.integrations.web.rest=50ms"
})
@Import({PlainDoor.class, Desk.class, KnownPeople.class, TwinCalendar.class, GoogleDay.class, Staff.class})
@interface MeetingTest {}
