package io.rolewright.engine.mapping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How the answers of one format become {@code JobPosting} objects: a text of rules, versioned, that can look up and put
 * together but neither repeat nor compute, so that no mapping costs more than its answer is long. {@code docs/mappings.md} describes the rules. Safe for threads.
 */
public final class Mapping {
    /** What an answer is written in. */
    public enum Kind {
        JSON,
        XML,
        HTML,
        TABLE
    }

    private static final int HEAD = 2000;
    private static final List<String> OF_JOBS =
            List.of("hiringOrganization", "jobLocation", "employmentType", "baseSalary");

    private final String format;
    private final Kind kind;
    private final String version;
    private final String sha256;
    private final boolean loose;
    private final String empty;
    private final List<String> signs;
    private final @Nullable Rules<JsonNode> data;
    private final @Nullable Rules<Node> markup;

    /**
     * Reads a mapping.
     *
     * @param format the format's short name, for example {@code greenhouse}
     * @param text its rules
     * @throws IllegalArgumentException when the text has a line that cannot be understood
     */
    public Mapping(String format, String text) {
        MappingText rules = MappingText.of(text);
        this.format = format;
        this.kind = Kind.valueOf(said(rules, "kind"));
        this.version = said(rules, "version");
        this.sha256 = sha256(text);
        this.loose = "loose".equals(rules.head().get("names"));
        this.signs = List.of(rules.head().getOrDefault("signs", "").split(" ", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        this.empty = rules.head().getOrDefault("empty", "");
        this.data = kind == Kind.HTML ? null : new Rules<>(new JsonTree(loose), rules);
        this.markup = kind == Kind.HTML ? new Rules<>(new MarkupTree(), rules) : null;
    }

    private static String said(MappingText rules, String key) {
        String value = rules.head().get(key);
        if (value == null) {
            throw new IllegalArgumentException("a mapping says its " + key);
        }
        return value;
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The format's short name. */
    public String format() {
        return format;
    }

    /** What its answers are written in. */
    public Kind kind() {
        return kind;
    }

    /** Raised with every change of the rules. */
    public String version() {
        return version;
    }

    /** The hash of the rules' text, lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Whether names are told apart by their letters and digits alone. */
    boolean isLoose() {
        return loose;
    }

    /** Whether an answer of a format that may be about anything is about jobs: its head or one of its items says so. */
    boolean isAboutJobs(String text, MappedAnswer answer) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        return signs.isEmpty()
                || signs.stream().anyMatch(head::contains)
                || answer.items().stream().anyMatch(item -> OF_JOBS.stream().anyMatch(item.posting()::has));
    }

    /** Whether a source that is this format's has no jobs now: its list is there and is empty. */
    boolean isEmptyAnswer(JsonNode root) {
        JsonNode list = root;
        for (String step : empty.split("\\.", -1)) {
            list = step.equals("this") ? list : list.path(step);
        }
        return !empty.isEmpty() && !list.isMissingNode() && (!list.isArray() || list.isEmpty());
    }

    /** The rules of a mapping of JSON, XML or tables. */
    Rules<JsonNode> data() {
        return Objects.requireNonNull(data);
    }

    /** The rules of a mapping of web pages. */
    Rules<Node> markup() {
        return Objects.requireNonNull(markup);
    }

    @Override
    public String toString() {
        return format + " " + version;
    }
}
