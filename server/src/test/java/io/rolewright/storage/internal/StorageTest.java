package io.rolewright.storage.internal;

import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test against {@code storage} alone, in the database role that sees its schema only. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest({"rolewright.target=storage", "rolewright.storage.max-file-size=1MB", "rolewright.storage.readers=1"})
@interface StorageTest {}
