package io.rolewright.communications.script;

/** How a call ended. */
public enum Outcome {
    /** The script came to its end. */
    COMPLETED,
    /** A person took over. */
    TRANSFERRED,
    /** The person called did not want to go on. */
    DECLINED,
    /** A machine answered. */
    MACHINE,
    NO_ANSWER,
    BUSY,
    /** The person called hung up before the end. */
    HUNG_UP,
    /** It could not be led to its end. */
    FAILED,
    /** A rule forbids it; nobody was called. */
    REFUSED
}
