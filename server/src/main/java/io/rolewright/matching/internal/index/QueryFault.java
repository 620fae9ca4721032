package io.rolewright.matching.internal.index;

import io.rolewright.shared.ContractException;

/** What can be wrong with a written query; each is told with the place where it is. */
enum QueryFault {
    FIELD_UNKNOWN("matching.query-field-unknown"),
    OPERATOR_DANGLING("matching.query-operator-dangling"),
    PARENTHESIS_OPEN("matching.query-parenthesis-open"),
    PARENTHESIS_UNOPENED("matching.query-parenthesis-unopened"),
    PART_EMPTY("matching.query-part-empty"),
    QUOTE_OPEN("matching.query-quote-open"),
    SIGN("matching.query-sign"),
    TOO_DEEP("matching.query-too-deep"),
    TOO_LONG("matching.query-too-long"),
    WORD_TOO_LONG("matching.query-word-too-long");

    private final String code;

    QueryFault(String code) {
        this.code = code;
    }

    /**
     * The failure to throw.
     *
     * @param position index into {@code written}; people count characters from 1
     */
    ContractException at(String written, int position) {
        return ContractException.unreadable(code, character(written, position));
    }

    /** The same where a limit is passed. */
    ContractException at(String written, int position, int limit) {
        return ContractException.unreadable(code, character(written, position), limit);
    }

    private static int character(String written, int position) {
        return written.codePointCount(0, position) + 1;
    }
}
