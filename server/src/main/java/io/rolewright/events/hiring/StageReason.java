package io.rolewright.events.hiring;

/** Why somebody does not go on to a job. */
public enum StageReason {
    /** They lack something that the job asks for. */
    MISSING_REQUIREMENT,
    /** They have done too little of it. */
    LESS_EXPERIENCED,
    /** They ask for more than is paid. */
    PAY_TOO_HIGH,
    /** They may not work there. */
    WORK_RIGHTS,
    /** It is too far from where they live. */
    LOCATION,
    /** They did not answer. */
    NO_ANSWER,
    /** Somebody else has the job, or nobody is sought any more. */
    POSITION_FILLED,
    /** The client does not want them. */
    CLIENT_DECLINED,
    /** They do not want the job. */
    CANDIDATE_DECLINED,
    /** They have taken another job. */
    ACCEPTED_ELSEWHERE,
    /** Something else; a note says what. */
    OTHER
}
