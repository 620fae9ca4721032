package io.rolewright.cli;

/** What came of one input: a value, or a refusal. */
sealed interface Answer<T> {
    /** It was taken. */
    record Taken<T>(String file, T value) implements Answer<T> {}

    /** It was not. */
    record NotTaken<T>(Refusal refusal) implements Answer<T> {}
}
