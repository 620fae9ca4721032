package io.rolewright.profiles;

/** Whether a correction counts. */
public enum CorrectionState {
    /** It stands in the profile, unless a later one says otherwise. */
    APPLIED,
    /** A newer résumé took the place of the one that it corrects. */
    SUPERSEDED,
    /** It was taken back. */
    WITHDRAWN
}
