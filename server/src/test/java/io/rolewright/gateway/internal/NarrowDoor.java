package io.rolewright.gateway.internal;

import io.rolewright.support.ServerTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A test against a server with narrow limits, behind a proxy that it trusts: {@code X-Forwarded-For} gives each test an address
 * of its own. All such tests share one server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ServerTest({
    "rolewright.gateway.rates.per-caller=60",
    "rolewright.gateway.rates.per-address=10",
    "rolewright.gateway.load.uploads=1",
    "rolewright.gateway.head-patience=1s",
    "rolewright.gateway.body-patience=1s",
    "rolewright.gateway.trusted-proxies=127.0.0.0/8",
    "rolewright.gateway.origins=https://careers.example",
    "rolewright.streams.pause=20ms"
})
public @interface NarrowDoor {}
