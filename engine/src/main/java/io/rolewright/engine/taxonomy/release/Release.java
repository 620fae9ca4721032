package io.rolewright.engine.taxonomy.release;

import java.util.List;

/**
 * What somebody else has published, ready to be merged into a taxonomy.
 *
 * @param name short name of the publication, such as {@code esco}; the files that come of it are called so
 * @param source one line: what it is, which release, its licence and the notice that the licence asks for
 * @param remarks one line each: which files were read, with their hashes, and what was left out
 * @param skills the skills; their sections are kinds of skill
 * @param occupations the occupations; their sections are groups of ISCO-08, or {@code unclassified}
 */
public record Release(
        String name, String source, List<String> remarks, List<Released> skills, List<Released> occupations) {
    public Release {
        remarks = List.copyOf(remarks);
        skills = List.copyOf(skills);
        occupations = List.copyOf(occupations);
    }
}
