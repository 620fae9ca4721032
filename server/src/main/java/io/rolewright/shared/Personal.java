package io.rolewright.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * This component of a contract's record identifies a person, or is free text about one. An endpoint that answers with it is
 * marked {@link ReadsPersonalData}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
