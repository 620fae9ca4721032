package io.rolewright.engine.fairness;

/** Whether a person is of the age that the US Age Discrimination in Employment Act protects. */
public enum AgeBand {
    UNDER_40,
    FORTY_OR_OVER
}
