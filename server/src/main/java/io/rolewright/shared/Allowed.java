package io.rolewright.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which permission an endpoint asks for; stands on the method of a contract, or of an {@code Endpoint} class. A method under
 * {@code /api/v1} with neither this nor {@link Public} keeps the server from starting.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
    Permission value();
}
