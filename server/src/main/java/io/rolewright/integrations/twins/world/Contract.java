package io.rolewright.integrations.twins.world;

/** What kind of contract is offered. */
public enum Contract {
    FULL_TIME,
    PART_TIME,
    CONTRACTOR,
    TEMPORARY,
    INTERN
}
