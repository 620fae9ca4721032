package io.rolewright.events.notifications;

/** What somebody is told about. What is critical cannot be switched off, and does not wait for the end of a night. */
public enum Topic {
    /** Somebody has applied for a job that they look after. */
    APPLICATION(false),
    /** Somebody whom they look after has written. */
    MESSAGE(false),
    /** Somebody does not come to a meeting of theirs, has moved it or called it off. */
    MEETING(false),
    /** Somebody has said whether we may represent them. */
    MANDATE(false),
    /** A client has said whether it wants to know more of somebody. */
    SUBMISSION(false),
    /** An invoice is not paid in time, or a colleague has handed in what they spent. */
    MONEY(false),
    /** A program, a source of jobs or a report that was ordered does not work as it should. */
    INTEGRATION(false),
    /** A model does worse than it may. */
    MODEL(false),
    /** Something is wrong with what protects the data. */
    SECURITY(true),
    /** A colleague has something to say. */
    ANNOUNCEMENT(false),
    /** A colleague has something to say that does not wait. */
    URGENT(true);

    private final boolean critical;

    Topic(boolean critical) {
        this.critical = critical;
    }

    public boolean isCritical() {
        return critical;
    }
}
