package io.rolewright.engine.fairness;

/**
 * What a person says of their race or ethnicity, in the categories of the
 * <a href="https://www.eeoc.gov/data/eeo-1-employer-information-report-statistics">EEO-1 report, component 1</a>, which NYC
 * Local Law 144 uses. Who is Hispanic or Latino is counted as such alone.
 */
public enum Ethnicity {
    HISPANIC_OR_LATINO,
    WHITE,
    BLACK_OR_AFRICAN_AMERICAN,
    NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER,
    ASIAN,
    AMERICAN_INDIAN_OR_ALASKA_NATIVE,
    TWO_OR_MORE_RACES
}
