package io.rolewright.events.communications;

/** Why somebody is written to or called; rules about consent and the time of day depend on it. */
public enum Purpose {
    /** An answer to what the person has just asked for, such as a receipt or a link to sign in; also at night. */
    SERVICE,
    /** About an application, a submission, an interview or a placement that the person has a part in. */
    PROCESS,
    /** A job that the person has not asked about. */
    APPROACH,
    /** News and advertising. */
    MARKETING
}
