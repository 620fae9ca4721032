package io.rolewright.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How many points of its caller's allowance a request takes; an endpoint that does not say takes one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Cost {
    /** A request that hashes a password, or searches. */
    int DEAR = 5;

    /** A request that carries files in, or starts work that goes on behind it. */
    int DEAREST = 20;

    /** At least 1. */
    int value();
}
