package io.rolewright.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A refusal that an endpoint can answer with, beside those of the door. It becomes a response in the API's description; its
 * texts stand in the service's message bundle.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Answers.All.class)
public @interface Answers {
    /** HTTP status, 400 to 599. */
    int status();

    /** The problem's code, for example {@code jobs.job-unknown}. */
    String code();

    /** All refusals of one endpoint. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {
        Answers[] value();
    }
}
