package io.rolewright.engine.enhancement;

import io.rolewright.engine.document.Document;
import io.rolewright.engine.resume.Profile;
import io.rolewright.engine.resume.ResumeParser;
import io.rolewright.engine.taxonomy.Taxonomy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/** Résumés of invented people from several parts of the world, read in June 2026. */
final class Invented {
    static final Taxonomy TAXONOMY = Taxonomy.bundled();
    private static final ResumeParser PARSER =
            new ResumeParser(TAXONOMY, Clock.fixed(Instant.parse("2026-06-15T00:00:00Z"), ZoneOffset.UTC));
    private static final Enhancement ENHANCEMENT = new Enhancement(TAXONOMY, "test");

    private static final Map<String, Profile> READ = new ConcurrentHashMap<>();

    /** A name, and how it shows in addresses and texts. */
    record Person(String name, String handle, List<String> tokens) {}

    static final List<Person> PEOPLE = List.of(
            new Person("Aoife Brennan-Walsh", "aoife.brennan", List.of("aoife", "brennan", "walsh")),
            new Person("Jiří Dvořák", "jdvorak", List.of("jiri", "jiří", "dvorak", "dvořák")),
            new Person("Nguyễn Thị Minh Khai", "minhkhai", List.of("nguyen", "nguyễn", "minh", "khai")),
            new Person("Siobhán O'Dowd", "siobhan.odowd", List.of("siobhan", "siobhán", "o'dowd", "odowd")),
            new Person("Łukasz Wójcik", "lukasz-wojcik", List.of("łukasz", "lukasz", "wójcik", "wojcik")),
            new Person("Björn Schröder", "bjoern.schroeder", List.of("björn", "bjoern", "schröder", "schroeder")),
            new Person("Ifeoma Okafor", "iokafor", List.of("ifeoma", "okafor")),
            new Person("Meenakshi Subramaniam", "meenakshi.s", List.of("meenakshi", "subramaniam")),
            new Person("Conceição dos Santos", "csantos", List.of("conceição", "conceicao", "santos")),
            new Person("Ελένη Παπαδάκη", "eleni", List.of("ελένη", "παπαδάκη", "ελενη", "παπαδακη")),
            new Person("Zainab Al-Rashid", "zainab.alrashid", List.of("zainab", "rashid")));

    private Invented() {}

    /** A nurse and programmer whose summary and duties tell all that they should not. */
    static String resume(Person person) {
        String first = person.name().substring(0, person.name().indexOf(' '));
        String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
        return """
                %1$s
                14 Marine Parade, Cottesloe WA 6011
                0491 570 156 | %2$s@example.com | linkedin.com/in/%2$s-example

                PROFESSIONAL SUMMARY
                %3$s is a 34 year old registered nurse in Cottesloe. Married, Australian citizen. She likes calm wards. \
                Write to %2$s@example.com or call 0491570156, Mrs. %4$s answers. Date of birth: 3 March 1992.

                EMPLOYMENT HISTORY

                Clinical Nurse, Banksia Coast Hospital
                March 2020 – Present
                • Leads a ward of 28 beds, in which Ms %4$s teaches wound care
                • Wrote a roster with k8s and Spring Boot, see https://example.com/%2$s
                • %4$s's manager praised her triage; %5$s was nurse of the year

                Registered Nurse, %4$s Family Clinic
                Feb 2016 – Jan 2020
                • Administered medication and wound care

                EDUCATION
                Bachelor of Nursing, Swanmore University, 2012 – 2015

                SKILLS
                Kubernetes, Spring Boot, wound care, PostgreSQL

                LANGUAGES
                English (native), Irish – conversational
                """.formatted(
                person.name(), person.handle(), first, last, person.name().toUpperCase(Locale.ROOT));
    }

    static Document document(String text) {
        return new Document("resume.txt", "text/plain", "0".repeat(64), text, 1, List.of(), List.of());
    }

    static Profile read(String text) {
        return READ.computeIfAbsent(text, unread -> PARSER.parse(document(unread)));
    }

    static EnhancedResume enhanced(String text) {
        return ENHANCEMENT.of(document(text), read(text));
    }

    static ObjectNode blind(String text) {
        return new BlindVersion(false).of(enhanced(text).resume(), read(text)).orElseThrow();
    }
}
