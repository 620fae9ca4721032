package io.rolewright.models.internal;

import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test against {@code models} alone, in the database role that sees its schema only. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({
    "rolewright.target=models",
    "rolewright.models.max-artifact=2MB",
    "rolewright.models.least-observed=100",
    "rolewright.models.least-judged=10"
})
@interface KeptModels {}
