package io.rolewright.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a fact is written, which stays when the record is renamed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
    /** {@code <service>.<fact>.v<version>}, for example {@code jobs.job-received.v1}. */
    String value();
}
