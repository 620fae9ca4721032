package io.rolewright.evaluation.generator.world;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person as they are; how they write it down is decided elsewhere.
 *
 * @param part what the person is in the pool for
 * @param spells jobs, newest first
 * @param mayWork whether the person may work in Australia
 * @param workRight what the person says about it
 */
public record Person(
        Part part,
        Identity identity,
        String summary,
        List<Spell> spells,
        List<Education> education,
        List<Listed> skills,
        List<Listed> licences,
        List<String> certificates,
        List<String> languages,
        boolean mayWork,
        String workRight,
        String interest) {
    public Person {
        if (spells.isEmpty() || skills.isEmpty()) {
            throw new IllegalArgumentException("a person has a job and a skill");
        }
    }

    /** Plain names of the skills that the person has used or learned. */
    public Set<String> heldSkills() {
        return skills.stream().filter(Listed::held).map(Listed::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Plain names of the licences that the person holds. */
    public Set<String> heldLicences() {
        return licences.stream().map(Listed::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The name in small letters and hyphens, for a file's name. */
    public String slug() {
        return Identities.plain(identity.name()).replace(' ', '-');
    }
}
