package io.rolewright.evaluation.generator.world;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A trade with its words: titles by level from 1 (beginner) to 4 (head), skills, licences, phrases. */
public final class Trade {
    private static final List<String> NAMES = List.of(
            "software",
            "data",
            "nursing",
            "dental",
            "accounting",
            "payroll",
            "electrical",
            "kitchen",
            "teaching",
            "sales",
            "warehouse",
            "civil",
            "mechanical",
            "people");
    private static final List<Trade> ALL = NAMES.stream().map(Trade::new).toList();

    private final String name;
    private final Words words;
    private final List<Term> skills;
    private final List<Term> licences;

    private Trade(String name) {
        this.name = name;
        this.words = new Words("trades/" + name + ".txt");
        this.skills = words.rows("skills").stream().map(Term::of).toList();
        this.licences = words.rows("licences").stream().map(Term::of).toList();
    }

    /** Every trade that the generator knows. */
    public static List<Trade> all() {
        return ALL;
    }

    /** The name of the trade's word file. */
    public String name() {
        return name;
    }

    /** What somebody of this trade is called, in small letters. */
    public String occupation() {
        return words.value("about", "occupation");
    }

    /** Whether years in one of the two trades count a little in the other. */
    public boolean isNear(Trade other) {
        return words.value("about", "related").equals(other.name)
                || other.words.value("about", "related").equals(name);
    }

    boolean canBeRemote() {
        return words.value("about", "remote").equals("yes");
    }

    /** Pay at the lowest level, the step from level to level, and the unit. */
    List<String> pay() {
        return Words.cut(words.value("about", "pay"), ' ');
    }

    /** The titles of a level. */
    public List<String> titles(int level) {
        return byLevel("titles").getOrDefault(level, List.of());
    }

    /** The titles under which this trade is advertised, by level. */
    Map<Integer, List<String>> advertised() {
        return byLevel("adverts");
    }

    /** What people of the trade can do. */
    public List<Term> skills() {
        return skills;
    }

    /** Must-haves that a law or an employer asks of everyone in the trade. */
    public List<Term> licences() {
        return licences;
    }

    /** Degree and field, of people who learned the trade. */
    public List<List<String>> studies() {
        return words.rows("studies");
    }

    /** Degree and field, of people who come from elsewhere. */
    public List<List<String>> courses() {
        return words.rows("courses");
    }

    /** The phrases of one of the plain sections. */
    public List<String> lines(String section) {
        return words.lines(section);
    }

    /** What employers of the trade are called by. */
    public List<String> employers() {
        return words.list("employers");
    }

    private Map<Integer, List<String>> byLevel(String section) {
        Map<Integer, List<String>> titles = new TreeMap<>();
        words.rows(section).forEach(row -> titles.put(Integer.valueOf(row.getFirst()), Words.cut(row.get(1), ';')));
        return titles;
    }

    @Override
    public String toString() {
        return name;
    }
}
