package io.rolewright.evaluation.generator.print;

import java.util.List;
import java.util.Locale;

/** Section names in the ways that people choose them. */
enum Headings {
    SUMMARY("Profile", "Summary", "About me", "Career Objective", "PROFESSIONAL SUMMARY"),
    WORK("Employment History", "Professional Experience", "Work history", "Career", "WORK EXPERIENCE"),
    EDUCATION("Education", "Education and Training", "Qualifications", "Studies", "EDUCATION"),
    SKILLS("Skills", "Key Skills", "Skills and tools", "Core Competencies", "TECHNICAL AND OTHER SKILLS"),
    LICENCES(
            "Licences and Certificates",
            "Registrations & Certifications",
            "Licences",
            "Tickets and Licences",
            "LICENCES AND TRAINING"),
    LANGUAGES("Languages", "Languages", "Languages spoken", "Languages", "LANGUAGES"),
    INTERESTS("Interests", "Outside work", "Interests", "Volunteering and interests", "INTERESTS"),
    REFERENCES("References", "Referees", "References", "Referees", "REFERENCES"),
    CONTACT("Contact", "Contact details", "Contact", "Personal details", "CONTACT");

    static final int SETS = 5;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Headings(String... names) {
        this.names = List.of(names);
    }

    String in(Style style) {
        String name = names.get(style.headings());
        return style.spacedHeadings() ? spaced(name) : name;
    }

    private static String spaced(String name) {
        return String.join(" ", name.toUpperCase(Locale.ROOT).split(""));
    }
}
