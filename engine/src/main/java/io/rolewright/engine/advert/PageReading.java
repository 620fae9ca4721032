package io.rolewright.engine.advert;

import io.rolewright.engine.mapping.MappedAnswer;
import io.rolewright.engine.mapping.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * What a page gave.
 *
 * @param form how the page said it: {@code json-ld}, {@code microdata} (also RDFa), {@code script-data}, {@code layout} of a
 *     format that has a mapping, or {@code structure}
 * @param mapping what turned its data into postings, where a mapping did
 * @param answer what the mapping of its layout said, before it was read
 * @param postings at least one, in their order
 */
public record PageReading(
        String form, Optional<Mapping> mapping, Optional<MappedAnswer> answer, List<JobPosting> postings) {
    public PageReading {
        postings = List.copyOf(postings);
    }
}
