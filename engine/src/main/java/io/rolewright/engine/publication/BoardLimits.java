package io.rolewright.engine.publication;

import io.rolewright.engine.advert.JobPosting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;

/** What boards take of a posting, by the lengths and the tags that they state. Any number of threads may share one. */
public final class BoardLimits {
    private final Map<String, List<String>> boards;

    private BoardLimits(Map<String, List<String>> boards) {
        this.boards = boards;
    }

    /** The limits that come with this library, {@code /improvement/boards.txt}. */
    public static BoardLimits bundled() {
        return new BoardLimits(FieldFile.read("/improvement/boards.txt"));
    }

    /** The names of the boards, such as {@code seek}. */
    public Set<String> boards() {
        return new TreeSet<>(boards.keySet());
    }

    /**
     * A limit that a posting breaks.
     *
     * @param board the board's name
     * @param field {@code title}, {@code description} or {@code text}
     * @param limit {@code characters-most}, {@code characters-least}, {@code bytes-most} or {@code tags}
     * @param allowed what the board allows
     * @param actual what the posting has; of tags, those that are not allowed
     */
    public record Excess(String board, String field, String limit, String allowed, String actual) {}

    /** The limits of all boards that {@code posting} breaks, in the order of the file. */
    public List<Excess> broken(JobPosting posting) {
        List<Excess> broken = new ArrayList<>();
        boards.forEach((board, lines) -> lines.forEach(line -> check(board, line, posting, broken)));
        return broken;
    }

    private static void check(String board, String line, JobPosting posting, List<Excess> broken) {
        String[] words = line.split(" ", 3);
        String value = value(words[0], posting);
        boolean fine = switch (words[1]) {
            case "characters-most" -> value.length() <= Integer.parseInt(words[2]);
            case "characters-least" -> value.length() >= Integer.parseInt(words[2]);
            case "bytes-most" -> bytes(value) <= Integer.parseInt(words[2]);
            case "tags" -> others(value, words[2]).isEmpty();
            default -> throw new IllegalStateException("limit " + line);
        };
        if (!fine) {
            String actual = switch (words[1]) {
                case "tags" -> String.join(" ", others(value, words[2]));
                case "bytes-most" -> String.valueOf(bytes(value));
                default -> String.valueOf(value.length());
            };
            broken.add(new Excess(board, words[0], words[1], words[2], actual));
        }
    }

    private static int bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String value(String field, JobPosting posting) {
        return switch (field) {
            case "title" -> posting.title();
            case "description" -> posting.html();
            case "text" -> posting.text();
            default -> throw new IllegalStateException("field " + field);
        };
    }

    private static Set<String> others(String html, String tags) {
        Set<String> used = new TreeSet<>();
        Jsoup.parseBodyFragment(html).body().getAllElements().forEach(element -> used.add(element.normalName()));
        used.remove("body");
        used.removeAll(Arrays.asList(tags.split(" ", -1)));
        return used;
    }
}
