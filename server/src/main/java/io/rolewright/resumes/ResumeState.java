package io.rolewright.resumes;

/** How far a résumé has come. */
public enum ResumeState {
    /** Its file is safe in the store. */
    RECEIVED,
    /** Its file has become words. */
    READ,
    /** Its words have become the candidate's profile. */
    PARSED,
    /** The candidate has been ranked for every job that is known. */
    MATCHED,
    /** There is nothing to read in its file. */
    REFUSED
}
