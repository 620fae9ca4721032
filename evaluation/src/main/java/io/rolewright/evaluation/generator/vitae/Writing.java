package io.rolewright.evaluation.generator.vitae;

import io.rolewright.evaluation.generator.print.Block;
import io.rolewright.evaluation.generator.print.Section;
import io.rolewright.evaluation.generator.print.Sheet;
import io.rolewright.evaluation.generator.world.Dice;
import io.rolewright.evaluation.generator.world.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts an applicant into the words and the order of a CV. */
final class Writing {
    private final Applicant applicant;
    private final Look look;
    private final Tongue tongue;
    private final Noise noise;
    private final Dice dice;
    private final Oddity oddity;
    private final SortedMap<String, String> headings = new TreeMap<>();

    private Writing(Applicant applicant, Look look, Oddity oddity, Dice dice) {
        this.applicant = applicant;
        this.look = look;
        this.tongue = applicant.tongue();
        this.noise = look.noise();
        this.oddity = oddity;
        this.dice = dice;
    }

    static Written of(Applicant applicant, Look look, Oddity oddity, Dice dice) {
        Writing writing = new Writing(applicant, look, oddity, dice);
        Sheet sheet = writing.sheet();
        return new Written(sheet, writing.headings);
    }

    private Sheet sheet() {
        return new Sheet(
                noise.name(applicant.name()),
                applicant.headline(),
                heading("PERSONAL"),
                ContactLines.of(applicant, dice),
                sections());
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        if (!applicant.summary().isEmpty()) {
            sections.add(section("SUMMARY", false, List.of(new Block.Text(noise.prose(applicant.summary())))));
        }
        Section skills = section("SKILLS", look.layout() != Layout.FUNCTIONAL, skills());
        Section education = section("EDUCATION", false, education());
        Section work = section("WORK", false, work());
        sections.addAll(
                switch (look.layout()) {
                    case FUNCTIONAL -> List.of(skills, work, education);
                    case ACADEMIC ->
                        List.of(
                                education,
                                work,
                                section("PROJECTS", false, texts(Publications.of(applicant, dice))),
                                skills);
                    case THREE_COLUMNS -> List.of(skills, work, education);
                    default ->
                        dice.pick(List.of(
                                List.of(skills, work, education),
                                List.of(work, education, skills),
                                List.of(education, work, skills)));
                });
        sections.addAll(more());
        return sections;
    }

    private List<Section> more() {
        List<Section> sections = new ArrayList<>();
        List<String> papers =
                Stream.concat(licences(), applicant.certificates().stream()).toList();
        if (!papers.isEmpty()) {
            sections.add(section("CREDENTIALS", true, texts(papers)));
        }
        if (!applicant.languages().isEmpty()) {
            sections.add(section("LANGUAGES", true, languages()));
        }
        if (dice.chance(35)) {
            sections.add(section("INTERESTS", false, texts(List.of(tongue.pick("interests", dice)))));
        }
        if (dice.chance(35)) {
            sections.add(section("REFERENCES", false, texts(List.of(tongue.pick("asks", dice)))));
        }
        return sections;
    }

    private List<Block> languages() {
        boolean inOneLine = dice.chance(40);
        boolean brackets = dice.chance(50);
        List<String> all = applicant.languages().stream()
                .map(spoken ->
                        spoken.language() + (brackets ? " (" + spoken.fluency() + ")" : " – " + spoken.fluency()))
                .toList();
        return texts(inOneLine ? List.of(String.join(", ", all)) : all);
    }

    private Section section(String role, boolean aside, List<Block> blocks) {
        return new Section(heading(role), aside, blocks);
    }

    private String heading(String role) {
        String written = noise.heading(tongue.say(oddity.headings(tongue, dice), role, dice));
        headings.put(written, role);
        return written;
    }

    private List<Block> work() {
        List<Block> blocks = new ArrayList<>();
        List<Job> jobs = applicant.jobs();
        for (int i = 0; i < jobs.size(); i++) {
            Job job = jobs.get(i);
            String dates = look.dating().range(job.start(), job.end());
            boolean follows = i > 0 && jobs.get(i - 1).employer().equals(job.employer());
            boolean isFollowed =
                    i + 1 < jobs.size() && jobs.get(i + 1).employer().equals(job.employer());
            blocks.addAll(look.heads().of(job, dates, follows, isFollowed));
            if (look.layout() != Layout.FUNCTIONAL) {
                job.bullets().forEach(bullet -> blocks.add(new Block.Bullet(noise.prose(bullet))));
            }
        }
        return blocks;
    }

    private List<Block> education() {
        int form = dice.between(0, 2);
        boolean schoolFirst = dice.chance(40);
        List<Block> blocks = new ArrayList<>();
        for (Course course : applicant.courses()) {
            String degree = named(course, form);
            String dates = course.onlyEnd()
                    ? String.valueOf(course.to())
                    : look.dating().years(course.from(), course.to());
            blocks.add(
                    schoolFirst
                            ? new Block.Entry(course.school(), degree, dates)
                            : new Block.Entry(degree, course.school(), dates));
        }
        return blocks;
    }

    private static String named(Course course, int form) {
        if (course.degree().contains(course.field())) {
            return course.degree();
        }
        return switch (form) {
            case 0 -> course.degree() + ", " + course.field();
            case 1 -> course.degree() + " (" + course.field() + ")";
            default -> course.degree() + " – " + course.field();
        };
    }

    private List<Block> skills() {
        List<String> skills = applicant.skills().stream().map(Listed::written).toList();
        List<Block> blocks = new ArrayList<>(
                switch (look.skills()) {
                    case LIST -> skills.stream().<Block>map(Block.Bullet::new).toList();
                    case COMMAS, GROUPED -> texts(List.of(String.join(", ", skills)));
                    case BARS -> texts(List.of(String.join(" | ", skills)));
                });
        if (look.layout() == Layout.FUNCTIONAL) {
            applicant.jobs().forEach(job -> job.bullets().forEach(bullet -> blocks.add(new Block.Bullet(bullet))));
        }
        return blocks;
    }

    private Stream<String> licences() {
        return applicant.licences().stream().map(Listed::written);
    }

    private static List<Block> texts(List<String> texts) {
        return texts.stream().<Block>map(Block.Text::new).toList();
    }
}
