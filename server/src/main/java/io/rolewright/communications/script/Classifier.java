package io.rolewright.communications.script;

import java.time.LocalDate;

/** Says what words mean as an answer to a question. */
@FunctionalInterface
public interface Classifier {
    /** @param today the day of the call where the person called is */
    Meaning understand(Question question, String words, LocalDate today);
}
