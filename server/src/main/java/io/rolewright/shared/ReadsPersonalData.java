package io.rolewright.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer of this endpoint tells something about a person. Before it leaves for somebody outside, the trail says who was
 * shown what about whom; what a service reads of another to do its work is no such answer. Stands on the method of a contract,
 * or of an {@code Endpoint} class.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsPersonalData {
    /** What is shown, in kebab case, for example {@code profile}. */
    String value();
}
