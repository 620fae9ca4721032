package io.rolewright.evaluation.resumefields;

import java.nio.file.Path;
import java.util.SortedMap;

/**
 * A résumé with what is true of it.
 *
 * @param traits how it was made, such as its layout; empty where nobody says
 */
record Sample(Path file, Wanted truth, SortedMap<String, String> traits) {}
