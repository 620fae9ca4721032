package io.rolewright.engine.advert;

import io.rolewright.engine.mapping.Mapping;
import java.util.List;
import java.util.Optional;

/**
 * What a page gave.
 *
 * @param form how the page said it: {@code json-ld}, {@code microdata} (also RDFa), {@code script-data}, {@code layout} of a
 *     format that has a mapping, or {@code structure}
 * @param mapping what turned its data into postings, where a mapping did
 * @param postings at least one, in their order
 */
public record PageReading(String form, Optional<Mapping> mapping, List<JobPosting> postings) {
    public PageReading {
        postings = List.copyOf(postings);
    }
}
