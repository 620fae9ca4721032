package io.rolewright.engine.advert;

import io.rolewright.engine.mapping.Mapping;
import java.util.Optional;

/**
 * Where a posting was read.
 *
 * @param file name of the file
 * @param item its place among several, from 0; absent when the file holds one alone
 * @param format how the file said it, for example {@code greenhouse} or {@code json-ld}
 * @param mapping the rules that turned the file into postings, where a mapping did
 * @param details what to ask the source for to get the description, where the file has none
 */
public record PostingOrigin(
        String file, Optional<Integer> item, String format, Optional<Mapping> mapping, Optional<String> details) {}
