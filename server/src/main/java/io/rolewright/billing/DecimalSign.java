package io.rolewright.billing;

/** What parts coins from whole units. */
public enum DecimalSign {
    POINT,
    COMMA
}
