package io.rolewright.notifications.internal;

import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of {@code notifications}, in an agency in Sydney, without the door; what is due is looked for when the test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=notifications",
    "rolewright.agency.zone=Australia/Sydney",
    "rolewright.agency.site=https://agency.example",
    "rolewright.notifications.look-every=1d",
    "rolewright.streams.pause=10ms"
})
@Import({PlainDoor.class, Colleagues.class, Diary.class, LoginDesk.class, Outbox.class})
@interface NotificationsTest {}
