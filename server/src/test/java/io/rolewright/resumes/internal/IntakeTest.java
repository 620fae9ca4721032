package io.rolewright.resumes.internal;

import io.rolewright.support.PlainDoor;
import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** A test of the way from an upload to a profile: over HTTP, with the real reader, without the door. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=storage,resumes,profiles,models",
    "rolewright.storage.readers=1",
    "rolewright.resumes.max-files=20",
    "rolewright.resumes.max-archive-size=30MB"
})
@Import({PlainDoor.class, Post.class, Recruiters.class})
@interface IntakeTest {}
