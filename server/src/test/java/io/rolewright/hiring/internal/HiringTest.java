package io.rolewright.hiring.internal;

import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of {@code hiring}: over HTTP, in an agency on the west coast of Australia, without the door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({"rolewright.target=hiring", "rolewright.agency.zone=Australia/Perth"})
@Import({PlainDoor.class, Consultant.class, Diary.class, Grapevine.class, Neighbours.class, Post.class, Ways.class})
@interface HiringTest {}
