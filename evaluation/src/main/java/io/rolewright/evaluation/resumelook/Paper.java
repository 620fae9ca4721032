package io.rolewright.evaluation.resumelook;

/**
 * A file that somebody could attach to an e-mail.
 *
 * @param kind what it is, as the report names it
 * @param isResume whether it is a résumé
 * @param name of the file
 * @param content its bytes
 */
record Paper(String kind, boolean isResume, String name, byte[] content) {}
