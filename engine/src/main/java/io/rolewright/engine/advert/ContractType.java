package io.rolewright.engine.advert;

/** How one is employed: the values of schema.org's {@code employmentType}. */
public enum ContractType {
    FULL_TIME,
    PART_TIME,
    CONTRACTOR,
    TEMPORARY,
    INTERN,
    VOLUNTEER,
    PER_DIEM,
    OTHER
}
